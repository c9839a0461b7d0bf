using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;

namespace Transferpunt.CasusIntake.Consumers;

/// <summary>Records what arrived and did not fit, as a task for regie; an event never fails on it.</summary>
internal sealed class Signalering(CasusIntakeDbContext db)
{
    public void CasusOnbekend(string casusnummer) =>
        Meld(casusnummer, "CASUS_ONBEKEND", "Er kwam een bericht binnen over een casus die hier niet bekend is.");

    public void Meld(string casusnummer, string code, string zin)
    {
        var nu = db.Clock.GetUtcNow();
        // The number comes from outside; a wrong one must not make the row impossible to store.
        var nummer = casusnummer.Length <= 20 ? casusnummer : casusnummer[..20];
        db.Add(new Signaal { Id = Guid.CreateVersion7(nu), Casusnummer = nummer, Code = code, Zin = zin, OntstaanOp = nu });
    }
}
