using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Text;

namespace Transferpunt.CasusIntake.Api;

/// <summary>Writes a casus as the contract has it. What a role may not see is cleared afterwards, for all methods alike.</summary>
internal static class CasusMessages
{
    public static V1.Casus ToMessage(this Casus casus, Verhuisbord? bord, DateOnly vandaag) => new()
    {
        Casusnummer = casus.Casusnummer,
        Status = casus.Status,
        Versie = casus.Version,
        GemeenteVanHerkomst = casus.GemeenteVanHerkomst,
        Aanmelddatum = Dates.Write(casus.Aanmelddatum),
        AanmelderOin = casus.AanmelderOin,
        Hardheid = casus.Hardheid,
        Huishoudgrootte = casus.Huishoudgrootte,
        Verblijf = casus.Verblijf,
        Huishouden = ToMessage(casus.Huishouden),
        Bijdragen = { casus.Bijdragen.OrderBy(b => b.Soort).Select(b => BijdrageRij.Van(b).ToMessage(vandaag)) },
        Verstrekkingen = { casus.Verstrekkingen.OrderBy(v => v.Rol).Select(ToMessage) },
        Clientverklaring = ToMessage(casus.Inhoud<Clientverklaring>(BijdrageSoort.Clientverklaring)),
        Deskundigenoordeel = ToMessage(casus.Inhoud<Deskundigenoordeel>(BijdrageSoort.Deskundigenoordeel)),
        Persoonsbeschrijving = ToMessage(casus.Inhoud<Persoonsbeschrijving>(BijdrageSoort.Persoonsbeschrijving)),
        Corporatietoets = ToMessage(casus.Inhoud<Corporatietoets>(BijdrageSoort.Corporatietoets)),
        Zoekprofiel = casus.Zoekprofiel?.ToMessage(),
        Verhuizing = ToVerhuizing(bord),
    };

    public static V1.Persoon ToMessage(this Persoon persoon, string? bsn)
    {
        var message = new V1.Persoon { Naam = persoon.Naam, Geboortedatum = Dates.Write(persoon.Geboortedatum) };
        if (bsn is not null)
        {
            message.Bsn = bsn;
        }

        if (persoon.Telefoon is { } telefoon)
        {
            message.Telefoon = telefoon;
        }

        if (persoon.Email is { } email)
        {
            message.Email = email;
        }

        return message;
    }

    public static V1.Bijdrage ToMessage(this BijdrageRij bijdrage, DateOnly vandaag)
    {
        var message = new V1.Bijdrage
        {
            Soort = bijdrage.Soort,
            Status = bijdrage.Status,
            EigenaarOin = bijdrage.EigenaarOin ?? "",
            Uiterlijk = Dates.Write(bijdrage.Uiterlijk),
            OntvangenOp = Dates.Write(bijdrage.OntvangenOp),
            TeLaat = Bijdrage.IsTeLaat(bijdrage.Status, bijdrage.Uiterlijk, vandaag),
        };
        if (bijdrage.RedenNietNodig is { } reden)
        {
            message.RedenNietNodig = reden;
        }

        return message;
    }

    public static V1.Zoekprofiel ToMessage(this Zoekprofiel profiel)
    {
        var message = new V1.Zoekprofiel
        {
            Gemeenten = { profiel.Gemeenten },
            GewensteWijken = { profiel.GewensteWijken },
            UitgeslotenWijken = { profiel.UitgeslotenWijken },
            MinimumKamers = profiel.MinimumKamers,
            Rolstoel = profiel.Rolstoel,
            ZonderTrap = profiel.ZonderTrap,
            Contractvorm = profiel.Contractvorm ?? Contractvorm.Unspecified,
            VroegsteDatum = Dates.Write(profiel.VroegsteDatum),
        };
        if (profiel.RedenAndereGemeente is { } reden)
        {
            message.RedenAndereGemeente = reden;
        }

        if (profiel.MaximumRekenhuurInCenten is { } huur)
        {
            message.MaximumRekenhuurInCenten = huur;
        }

        return message;
    }

    public static V1.Voorwaarde ToMessage(this Voorwaarde voorwaarde)
    {
        var message = new V1.Voorwaarde
        {
            Code = voorwaarde.Code,
            Voldaan = voorwaarde.Voldaan,
            Zin = voorwaarde.Zin,
            Eigenaar = voorwaarde.Eigenaar,
            GatInDagen = voorwaarde.GatInDagen,
        };
        if (voorwaarde.GatInCenten is { } centen)
        {
            message.GatInCenten = centen;
        }

        return message;
    }

    public static V1.Verhuizing? ToVerhuizing(Verhuisbord? bord) => bord?.VoordrachtId is not { } voordracht ? null : new()
    {
        VoordrachtId = voordracht.ToString(),
        Verhuisdatum = Dates.Write(bord.Verhuisdatum),
        VerhuisdatumVersie = bord.VerhuisdatumVersie,
    };

    private static V1.Huishouden ToMessage(Huishouden huishouden) => new()
    {
        Volwassenen = huishouden.Volwassenen,
        GeboortejarenKinderen = { huishouden.GeboortejarenKinderen },
        Zwangerschap = huishouden.Zwangerschap,
    };

    private static V1.Verstrekking ToMessage(Verstrekking verstrekking) => new()
    {
        Rol = verstrekking.Rol,
        Grondslag = verstrekking.Grondslag,
        ToestemmingOp = Dates.Write(verstrekking.ToestemmingOp),
        IngetrokkenOp = Dates.Write(verstrekking.IngetrokkenOp),
    };

    private static V1.Clientverklaring? ToMessage(Clientverklaring? inhoud) => inhoud is null ? null : new()
    {
        WatWilIk = inhoud.WatWilIk,
        WatKanIk = inhoud.WatKanIk,
        WatIsDaarvoorNodig = inhoud.WatIsDaarvoorNodig,
        Akkoord = inhoud.Akkoord,
    };

    private static V1.Deskundigenoordeel? ToMessage(Deskundigenoordeel? inhoud) => inhoud is null ? null : new()
    {
        Oordeel = inhoud.Oordeel,
        Motivering = inhoud.Motivering,
        Voorwaarden = { inhoud.Voorwaarden },
    };

    private static V1.Persoonsbeschrijving? ToMessage(Persoonsbeschrijving? inhoud) => inhoud is null ? null : new()
    {
        Krachten = inhoud.Krachten,
        Kwetsbaarheden = inhoud.Kwetsbaarheden,
        Woonvaardigheden = inhoud.Woonvaardigheden,
        UrenBegeleidingPerWeek = inhoud.UrenBegeleidingPerWeek,
        DagEnNachtBereikbaar = inhoud.DagEnNachtBereikbaar,
        Signaleringsplan = inhoud.Signaleringsplan,
    };

    private static V1.Corporatietoets? ToMessage(Corporatietoets? inhoud) => inhoud is null ? null : new()
    {
        Woongeschiedenis = inhoud.Woongeschiedenis,
        VoorgesteldeContractvorm = inhoud.VoorgesteldeContractvorm,
    };
}
