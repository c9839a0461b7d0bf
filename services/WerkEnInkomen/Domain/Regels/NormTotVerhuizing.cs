namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>The norm until the move: the one of the inrichting for who stays there, else the one for living independently.
/// It counts through the day before the move; the next norm starts on the moving day itself.</summary>
internal static class NormTotVerhuizing
{
    /// <summary>The norm a month on the day before the move.</summary>
    public static Bedrag Bepaal(Situatie situatie)
    {
        var dag = situatie.Verhuisdatum.AddDays(-1);
        return situatie.Gegevens.InInrichting ? NormInInrichting.Op(situatie, dag) : NormZelfstandig.Op(situatie, dag);
    }
}
