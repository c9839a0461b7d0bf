namespace Transferpunt.Woningaanbod.Domain;

/// <summary>From when until when one indicatie is valid.</summary>
/// <param name="IndicatieId">The indicatie.</param>
/// <param name="Van">First day.</param>
/// <param name="TotEnMet">Last day; null: no end.</param>
internal sealed record Indicatieperiode(Guid IndicatieId, DateOnly Van, DateOnly? TotEnMet)
{
    public bool Dekt(DateOnly dag) => Van <= dag && !(TotEnMet < dag);
}
