using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>A zitting of the table. What is decided stays in the room until the zitting is closed.</summary>
internal sealed class Tafelzitting : AggregateRoot
{
    private readonly List<Agendapunt> _agenda = [];

    private Tafelzitting()
    {
    }

    public required Guid Id { get; init; }

    public required string Subregio { get; init; }

    public required DateTimeOffset BegintOp { get; init; }

    public required string Plaats { get; init; }

    public required IReadOnlyList<string> Genodigden { get; init; }

    public DateTimeOffset? GeslotenOp { get; private set; }

    /// <summary>The casussen in their order: hardheid first, then aanmelddatum.</summary>
    public IReadOnlyList<Agendapunt> Agenda =>
        [.. _agenda.OrderByDescending(a => a.Hardheid).ThenBy(a => a.Aanmelddatum).ThenBy(a => a.Casusnummer, StringComparer.Ordinal)];

    public static Tafelzitting Plan(
        string subregio, DateTimeOffset begintOp, string plaats, IReadOnlyList<string> genodigden, DateTimeOffset nu)
    {
        var zitting = new Tafelzitting
        {
            Id = Guid.CreateVersion7(nu),
            Subregio = subregio,
            BegintOp = begintOp,
            Plaats = plaats,
            Genodigden = genodigden,
        };
        zitting.Touch();
        return zitting;
    }

    /// <summary>Puts a casus on the agenda.</summary>
    /// <returns>Its place, from 1.</returns>
    public int Agendeer(Casus casus)
    {
        EisOpen();
        casus.Agendeer();
        _agenda.Add(new Agendapunt { Casusnummer = casus.Casusnummer, Hardheid = casus.Hardheid, Aanmelddatum = casus.Aanmelddatum });
        Touch();
        return 1 + Agenda.ToList().FindIndex(a => a.Casusnummer == casus.Casusnummer);
    }

    /// <summary>Records what the table decides; a later besluit in the same zitting replaces it.</summary>
    public void LegBesluitVast(string casusnummer, Besluit besluit)
    {
        EisOpen();
        var punt = _agenda.Find(a => a.Casusnummer == casusnummer)
            ?? throw DomainException.NotNow("CASUS_NIET_GEAGENDEERD", "De casus staat niet op de agenda van deze zitting.");
        punt.Besluit = besluit;
        Touch();
    }

    /// <summary>Makes the besluiten final and carries them out.</summary>
    /// <param name="casussen">The casussen of the agenda.</param>
    /// <param name="nu">Now.</param>
    public void Sluit(IReadOnlyCollection<Casus> casussen, DateTimeOffset nu)
    {
        EisOpen();
        var besluiten = _agenda.Where(a => a.Besluit is not null).ToDictionary(a => a.Casusnummer, a => a.Besluit!);
        if (besluiten.Count < _agenda.Count)
        {
            throw DomainException.NotNow("BESLUIT_ONTBREEKT", "Nog niet elke casus op de agenda heeft een besluit.");
        }

        foreach (var casus in casussen)
        {
            casus.VoerUit(besluiten[casus.Casusnummer]);
        }

        GeslotenOp = nu;
        Touch();
    }

    private void EisOpen()
    {
        if (GeslotenOp is not null)
        {
            throw DomainException.NotNow("ZITTING_GESLOTEN", "De zitting is gesloten.");
        }
    }
}
