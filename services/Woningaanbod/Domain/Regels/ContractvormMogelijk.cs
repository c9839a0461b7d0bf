namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>The corporatie allows the contract form that the table chose.</summary>
internal sealed class ContractvormMogelijk() : Regel("CONTRACTVORM", "Besluit van de tafel en keuze van de corporatie")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader) =>
        kandidaat.Profiel.Contractvorm is not { } vorm
            ? Niet("De tafel heeft nog geen contractvorm gekozen.")
            : Uitkomst(
                woning.Gegevens.Contractvormen.Contains(vorm),
                "De corporatie staat de gekozen contractvorm toe.",
                "De corporatie staat de gekozen contractvorm bij deze woning niet toe.",
                new Gegeven("gekozen contractvorm", Woorden.Van(vorm)),
                new Gegeven("mogelijk bij deze woning", string.Join(", ", woning.Gegevens.Contractvormen.Select(Woorden.Van))));
}
