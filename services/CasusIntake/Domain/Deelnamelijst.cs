using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>Who takes part in a casus, and from when until when. All services filter their queries with it.</summary>
internal sealed class Deelnamelijst : AggregateRoot
{
    private readonly List<Deelname> _deelnames = [];

    private Deelnamelijst()
    {
    }

    public required string Casusnummer { get; init; }

    public IReadOnlyList<Deelname> Deelnames => _deelnames;

    /// <inheritdoc/>
    public override string? PersonConcerned => Casusnummer;

    /// <summary>Begins the list of a casus with its first organisations.</summary>
    public static Deelnamelijst Begin(string casusnummer, IEnumerable<(Rol Rol, string Oin)> organisaties, DateOnly vandaag)
    {
        var lijst = new Deelnamelijst { Casusnummer = casusnummer };
        foreach (var (rol, oin) in organisaties.Distinct())
        {
            lijst.Voeg(rol, oin, null, vandaag);
        }

        lijst.Meld();
        return lijst;
    }

    /// <summary>An organisation takes part from today; nothing happens when it does already.</summary>
    public void NeemDeel(Rol rol, string oin, DateOnly vandaag)
    {
        if (!_deelnames.Exists(d => d.Rol == Rollen.CodeOf(rol) && d.Oin == oin && IsOpen(d)))
        {
            Voeg(rol, oin, null, vandaag);
            Meld();
        }
    }

    /// <summary>The cliënt, or a helper, takes part from today; nothing happens when he or she does already.</summary>
    public void NeemClientDeel(string subject, DateOnly vandaag)
    {
        if (!_deelnames.Exists(d => d.Subject == subject && IsOpen(d)))
        {
            Voeg(Rol.Client, null, subject, vandaag);
            Meld();
        }
    }

    /// <summary>Nobody with this role takes part any more, from today.</summary>
    public void Beeindig(Rol rol, DateOnly vandaag) => Beeindig(d => d.Rol == Rollen.CodeOf(rol), vandaag);

    /// <summary>This organisation takes no part any more, from today.</summary>
    public void Beeindig(string oin, DateOnly vandaag) => Beeindig(d => d.Oin == oin, vandaag);

    private static bool IsOpen(Deelname deelname) => deelname.Tot is null;

    private void Beeindig(Predicate<Deelname> welke, DateOnly vandaag)
    {
        var open = _deelnames.Where(d => IsOpen(d) && welke(d)).ToList();
        open.ForEach(d => d.Tot = vandaag);
        if (open.Count > 0)
        {
            Meld();
        }
    }

    private void Voeg(Rol rol, string? oin, string? subject, DateOnly vandaag) => _deelnames.Add(new Deelname
    {
        Casusnummer = Casusnummer,
        Rol = Rollen.CodeOf(rol),
        Oin = oin,
        Subject = subject,
        Van = vandaag,
    });

    private void Meld() => Raise(version => new DeelnameGewijzigd(Casusnummer, [.. _deelnames.Select(d => d.ToEvent())], version));
}
