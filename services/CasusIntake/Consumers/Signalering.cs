using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;

namespace Transferpunt.CasusIntake.Consumers;

/// <summary>Records what arrived and did not fit, as a task for regie; an event never fails on it.</summary>
internal sealed class Signalering(CasusIntakeDbContext db)
{
    public Task CasusOnbekendAsync(string casusnummer, Guid? onderwerp, CancellationToken cancellationToken) => MeldAsync(
        casusnummer, onderwerp, "CASUS_ONBEKEND", "Er kwam een bericht binnen over een casus die hier niet bekend is.", cancellationToken);

    /// <summary>Regie needs to hear a thing once: a later step that fits as little changes nothing about the task.</summary>
    public async Task MeldAsync(string casusnummer, Guid? onderwerp, string code, string zin, CancellationToken cancellationToken)
    {
        // The number comes from outside; a wrong one must not make the row impossible to store.
        var nummer = casusnummer.Length <= 20 ? casusnummer : casusnummer[..20];
        if (await db.Signalen.AnyAsync(s => s.Casusnummer == nummer && s.Code == code && s.Onderwerp == onderwerp, cancellationToken))
        {
            return;
        }

        var nu = db.Clock.GetUtcNow();
        db.Add(new Signaal { Id = Guid.CreateVersion7(nu), Casusnummer = nummer, Onderwerp = onderwerp, Code = code, Zin = zin, OntstaanOp = nu });
    }
}
