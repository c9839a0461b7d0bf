using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>The income of one person: what is recorded, the financiële toets, and the plan that follows the verhuisdatum.
/// A verhuisdatum that comes before the record is kept here, so whichever comes last makes the plan.</summary>
internal sealed class Inkomensdossier : AggregateRoot
{
    private Inkomensdossier()
    {
    }

    /// <summary>The casus; one dossier each.</summary>
    public string Casusnummer { get; private init; } = "";

    /// <summary>OIN of the dienst werk en inkomen that opened it; empty before that.</summary>
    public string WiOin { get; private set; } = "";

    /// <summary>Null as long as nothing was recorded; the dossier is then not there for callers.</summary>
    public Inkomensgegevens? Gegevens { get; private set; }

    /// <summary>Null as long as there is none.</summary>
    public FinancieleToets? Toets { get; private set; }

    /// <summary>The newest verhuisdatum; null as long as there never was one.</summary>
    public Verhuizing? Verhuizing { get; private set; }

    /// <summary>Null as long as there is no verhuisdatum.</summary>
    public Uitkeringsplan? Plan { get; private set; }

    /// <inheritdoc/>
    public override string PersonConcerned => Casusnummer;

    private InkomenStand Stand => new(
        Casusnummer, WiOin, Gegevens?.RekeninkomenPerJaarInCenten, Toets?.BetaalbareHuurInCenten, Plan?.Ingangsdatum,
        Plan?.GatInDagen ?? 0, Plan is null ? 0 : Plan.Gat?.InCenten, Verhuizing?.Versie ?? 0,
        UitkeringNodig: Plan is null or { Ingangsdatum: not null }, MeldingGedaan: Plan?.MeldingGedaan ?? true);

    /// <summary>A dossier in which nothing was recorded yet.</summary>
    public static Inkomensdossier Voor(string casusnummer) => new() { Casusnummer = casusnummer };

    /// <summary>Records the income, and plans anew when there is a verhuisdatum.</summary>
    public void LegVast(Inkomensgegevens gegevens, string wiOin, Planbasis basis)
    {
        WiOin = WiOin.Length == 0 ? wiOin : WiOin;
        Gegevens = gegevens;
        if (Verhuizing is not null)
        {
            Plan = MaakPlan(basis);
            Raise(version => new UitkeringGepland(Stand, version));
        }
        else if (Toets is not null)
        {
            // Readers know the rekeninkomen from this event only; without it they would go on with the old one.
            Raise(version => new FinancieleToetsVastgelegd(Stand, version));
        }
        else
        {
            Touch();
        }
    }

    /// <summary>Records the financiële toets.</summary>
    /// <exception cref="DomainException">Nothing was recorded about the income yet.</exception>
    public void LegToetsVast(FinancieleToets toets)
    {
        if (Gegevens is null)
        {
            throw DomainException.NotNow("INKOMENSDOSSIER_ONTBREEKT", "Leg eerst het inkomensdossier vast, en daarna de financiële toets.");
        }

        Toets = toets;
        Raise(version => new FinancieleToetsVastgelegd(Stand, version));
    }

    /// <summary>Takes a newer verhuisdatum, and plans on it as soon as the income is known.</summary>
    public void Verhuis(Verhuizing verhuizing, Planbasis basis)
    {
        Verhuizing = verhuizing.Na(Verhuizing, basis.Vandaag);
        if (Gegevens is null)
        {
            Touch();
            return;
        }

        Plan = MaakPlan(basis);
        Raise(version => new UitkeringGepland(Stand, version));
    }

    private Uitkeringsplan? MaakPlan(Planbasis basis) => Verhuizing is { Datum: { } datum } verhuizing
        ? Uitkeringsplan.Maak(new Situatie(Gegevens!, datum, verhuizing.GemeenteVanBestemming, basis, verhuizing.BestemmingSinds), verhuizing.Versie)
        : null;
}
