using Transferpunt.CasusIntake.Domain.Regels;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>The board "alles op één dag" of one casus: the verhuisdatum and what must fit it. Each fact comes from the
/// service that owns it, with the version of the verhuisdatum it was planned on.</summary>
internal sealed class Verhuisbord : AggregateRoot
{
    public required string Casusnummer { get; init; }

    public Guid? VoordrachtId { get; private set; }

    public DateOnly? Verhuisdatum { get; private set; }

    public int VerhuisdatumVersie { get; private set; }

    /// <summary>The form of the contract; null as long as it was not recorded.</summary>
    public string? Contractvorm { get; private set; }

    public Uitkeringsplan? Uitkering { get; private set; }

    public Overgang? Overgang { get; private set; }

    /// <inheritdoc/>
    public override string? PersonConcerned => Casusnummer;

    /// <summary>Everything fits the verhuisdatum.</summary>
    public bool IsGereed => Verhuisdatum is not null && Voorwaarden().All(v => v.Voldaan);

    /// <summary>Takes the contract and the date of the open voordracht over; an older date changes nothing.</summary>
    public void Volg(VoordrachtStand voordracht)
    {
        if (voordracht.VoordrachtId != VoordrachtId)
        {
            (VoordrachtId, Verhuisdatum) = (voordracht.VoordrachtId, null);
        }

        Contractvorm = voordracht.Contractvorm;
        if (voordracht.VerhuisdatumVersie >= VerhuisdatumVersie)
        {
            (Verhuisdatum, VerhuisdatumVersie) = (voordracht.Verhuisdatum, voordracht.VerhuisdatumVersie);
        }

        Touch();
    }

    /// <summary>The voordracht came to nothing. The version of the date stays, so that an older date cannot come back.</summary>
    public void LaatLos(VoordrachtStand voordracht)
    {
        (VoordrachtId, Contractvorm, Verhuisdatum) = (null, null, null);
        VerhuisdatumVersie = Math.Max(VerhuisdatumVersie, voordracht.VerhuisdatumVersie);
        Touch();
    }

    /// <summary>Takes the plan of werk en inkomen over.</summary>
    public void Volg(InkomenStand inkomen)
    {
        Uitkering = new Uitkeringsplan(
            inkomen.Ingangsdatum,
            inkomen.GatInDagen,
            inkomen.GatInCenten,
            inkomen.VerhuisdatumVersie,
            inkomen.UitkeringNodig,
            inkomen.MeldingGedaan);
        Touch();
    }

    /// <summary>Takes the plan of an indicatie over; of two indicaties the one planned on the newest date counts.</summary>
    public void Volg(IndicatieStand indicatie)
    {
        if (Overgang is { } huidig && huidig.IndicatieId != indicatie.IndicatieId && huidig.VerhuisdatumVersie > indicatie.VerhuisdatumVersie)
        {
            return;
        }

        Overgang = new Overgang(indicatie.IndicatieId, indicatie.AmbulantVanaf, indicatie.DektVerhuisdatum, indicatie.VerhuisdatumVersie);
        Touch();
    }

    /// <summary>The conditions, in the order in which they are shown.</summary>
    public IReadOnlyList<Voorwaarde> Voorwaarden() =>
        [ContractGetekend.Weeg(this), UitkeringSluitAan.Weeg(this), IndicatieGaatOver.Weeg(this)];
}

/// <summary>The uitkering as planned, or that none is needed. A plan stored before the melding was kept counts as one with it.</summary>
internal sealed record Uitkeringsplan(
    DateOnly? Ingangsdatum, int GatInDagen, long? GatInCenten, int VerhuisdatumVersie, bool Nodig, bool MeldingGedaan = true);

/// <summary>The change from stay to ambulant support as planned.</summary>
internal sealed record Overgang(Guid IndicatieId, DateOnly? AmbulantVanaf, bool DektVerhuisdatum, int VerhuisdatumVersie);

/// <summary>One condition for a good move.</summary>
/// <param name="Code">Fixed code.</param>
/// <param name="Voldaan">It holds.</param>
/// <param name="Zin">Explanation; every participant reads it, so it names no amounts.</param>
/// <param name="Eigenaar">The role that makes it hold.</param>
/// <param name="GatInDagen">Days not covered.</param>
/// <param name="GatInCenten">Money not covered; null when it is not known.</param>
internal sealed record Voorwaarde(string Code, bool Voldaan, string Zin, Rol Eigenaar, int GatInDagen = 0, long? GatInCenten = null);
