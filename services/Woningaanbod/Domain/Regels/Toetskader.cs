using Transferpunt.Platform.Normen;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>What all rules share: the day of the test and the norms that are known.</summary>
internal sealed record Toetskader(Normtabel Normen, DateOnly Vandaag)
{
    /// <summary>The first day on which this casus could live in this dwelling.</summary>
    public DateOnly EersteWoondag(Woning woning, Kandidaat kandidaat) =>
        new[] { Vandaag, woning.Gegevens.BeschikbaarVanaf ?? Vandaag, kandidaat.Profiel.VroegsteDatum ?? Vandaag }.Max();
}
