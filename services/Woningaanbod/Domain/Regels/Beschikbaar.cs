using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>The dwelling is published and nobody has been put forward for it.</summary>
internal sealed class Beschikbaar() : Regel("BESCHIKBAAR", "Afspraak van de regio: een woning heeft hooguit één open voordracht")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader) => Uitkomst(
        woning.Status == WoningStatus.Beschikbaar,
        "De woning is vrij.",
        "De woning is niet vrij.",
        new Gegeven("status van de woning", Woorden.Van(woning.Status)));
}
