using Transferpunt.Platform.Text;
using Transferpunt.Woningaanbod.Domain;
using Proto = Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>A dwelling as the contract shows it.</summary>
internal static class WoningWeergave
{
    public static Proto.Woning ToMessage(this Woning woning) => new()
    {
        WoningId = woning.Id.ToString(),
        CorporatieOin = woning.CorporatieOin,
        Status = woning.Status,
        Versie = woning.Version,
        RekenhuurInCenten = woning.RekenhuurInCenten,
        Gegevens = Gegevens(woning, woning.Gegevens),
    };

    private static Proto.Woninggegevens Gegevens(Woning woning, Woninggegevens gegevens)
    {
        var message = new Proto.Woninggegevens
        {
            ExternId = woning.ExternId,
            ExternVersie = woning.ExternVersie,
            Adres = ToMessage(gegevens.Adres),
            Gemeente = gegevens.Gemeente,
            Wijk = gegevens.Wijk,
            Complex = gegevens.Complex,
            Portiek = gegevens.Portiek,
            Soort = gegevens.Soort,
            Kamers = gegevens.Kamers,
            OppervlakteInM2 = gegevens.OppervlakteInM2,
            Verdieping = gegevens.Verdieping,
            Lift = gegevens.Lift,
            Rolstoelgeschikt = gegevens.Rolstoelgeschikt,
            KaleHuurInCenten = gegevens.KaleHuurInCenten,
            ServicekostenInCenten = gegevens.ServicekostenInCenten,
            BeschikbaarVanaf = Dates.Write(gegevens.BeschikbaarVanaf),
            Contractvormen = { gegevens.Contractvormen },
            HuuropzeggingOp = Dates.Write(gegevens.HuuropzeggingOp),
            Omschrijving = gegevens.Omschrijving,
        };
        if (gegevens.MinimumLeeftijd is { } minimum)
        {
            message.MinimumLeeftijd = minimum;
        }

        if (gegevens.MaximumLeeftijd is { } maximum)
        {
            message.MaximumLeeftijd = maximum;
        }

        return message;
    }

    private static Proto.Adres ToMessage(Adres adres) => new()
    {
        Straat = adres.Straat,
        Huisnummer = adres.Huisnummer,
        Huisletter = adres.Huisletter,
        Toevoeging = adres.Toevoeging,
        Postcode = adres.Postcode,
        Woonplaats = adres.Woonplaats,
        BagId = adres.BagId,
    };
}
