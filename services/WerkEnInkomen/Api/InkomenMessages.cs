using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Api;

/// <summary>Writes dossier and plan as the contract has them.</summary>
internal static class InkomenMessages
{
    /// <summary>The dossier as callers see it.</summary>
    public static Inkomensdossier ToMessage(this Domain.Inkomensdossier dossier) => new()
    {
        Casusnummer = dossier.Casusnummer,
        Versie = dossier.Version,
        Gegevens = dossier.Gegevens?.ToMessage(),
        Toets = dossier.Toets?.ToMessage(),
    };

    /// <summary>The plan as callers see it.</summary>
    public static Uitkeringsplan ToMessage(this Domain.Uitkeringsplan plan, string casusnummer) => new()
    {
        Casusnummer = casusnummer,
        Verhuisdatum = Dates.Write(plan.Verhuisdatum),
        VerhuisdatumVersie = plan.VerhuisdatumVersie,
        Ingangsdatum = Dates.Write(plan.Ingangsdatum),
        GatInDagen = plan.GatInDagen,
        NormVoor = plan.NormVoor?.ToMessage(),
        NormNa = plan.NormNa?.ToMessage(),
        Voorschot = plan.Voorschot?.ToMessage(),
        Gat = plan.Gat?.ToMessage(),
        Taken = { plan.Taken.Select(ToMessage) },
        Toelichting = plan.Toelichting,
    };

    private static Inkomensgegevens ToMessage(this Domain.Inkomensgegevens gegevens) => new()
    {
        Soort = gegevens.Soort,
        NettoPerMaandInCenten = gegevens.NettoPerMaandInCenten,
        RekeninkomenPerJaarInCenten = gegevens.RekeninkomenPerJaarInCenten,
        Geboortedatum = Dates.Write(gegevens.Geboortedatum),
        InInrichting = gegevens.InInrichting,
        Partner = gegevens.Partner,
        MeldingOp = Dates.Write(gegevens.MeldingOp),
        SchuldenInCenten = gegevens.SchuldenInCenten,
        SchuldenStabiel = gegevens.SchuldenStabiel,
        BudgetbeheerOfBewind = gegevens.BudgetbeheerOfBewind,
    };

    private static FinancieleToets ToMessage(this Domain.FinancieleToets toets) => new()
    {
        BetaalbareHuurInCenten = toets.BetaalbareHuurInCenten,
        Belemmeringen = { toets.Belemmeringen },
        Voorwaarden = { toets.Voorwaarden },
    };

    private static Bedrag ToMessage(this Domain.Bedrag bedrag)
    {
        var message = new Bedrag
        {
            Berekening = bedrag.Berekening,
            Bron = bedrag.Bron,
            OntbrekendeNorm = bedrag.OntbrekendeNorm,
            Fictief = bedrag.Fictief,
        };
        if (bedrag.InCenten is { } centen)
        {
            message.BedragInCenten = centen;
        }

        return message;
    }

    private static Taak ToMessage(Domain.Taak taak) => new()
    {
        Code = taak.Code,
        Zin = taak.Zin,
        Eigenaar = taak.Eigenaar,
        Uiterlijk = Dates.Write(taak.Uiterlijk),
        Bron = taak.Bron,
    };
}
