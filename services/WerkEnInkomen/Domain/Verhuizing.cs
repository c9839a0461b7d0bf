namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>The move as woningaanbod told it last.</summary>
/// <param name="Datum">The day of the move; null: cancelled.</param>
/// <param name="Versie">Version of the date, counted over all voordrachten of the casus.</param>
/// <param name="GemeenteVanBestemming">CBS code of the gemeente of the dwelling.</param>
/// <param name="BestemmingSinds">The day on which a move to that gemeente was first heard of; null: not known.</param>
internal sealed record Verhuizing(DateOnly? Datum, int Versie, string GemeenteVanBestemming, DateOnly? BestemmingSinds = null)
{
    /// <summary>The move as it follows on the one before: the bestemming is as old as it was, unless it is another.</summary>
    public Verhuizing Na(Verhuizing? vorige, DateOnly vandaag)
    {
        var sinds = vorige?.GemeenteVanBestemming == GemeenteVanBestemming ? vorige.BestemmingSinds : null;
        return this with { BestemmingSinds = sinds ?? vandaag };
    }
}
