using Transferpunt.Contracts.Options.V1;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>Under 21 alone the norm is too low to rent a dwelling: somebody must talk about it before the move
/// (Participatiewet art. 20 lid 3).</summary>
internal static class LageNorm
{
    /// <summary>Code of the task.</summary>
    public const string Code = "LAGE_NORM_BESPREKEN";

    /// <summary>The task; null when the norm is not the low one.</summary>
    public static Taak? Taak(Situatie situatie) =>
        situatie is { Gegevens.Partner: false } && situatie.LeeftijdOp(situatie.Verhuisdatum) is >= 18 and < 21
            ? new Taak(
                Code,
                "De norm onder de 21 jaar is te laag om huur van te betalen. Bespreek of een verhoging of bijzondere bijstand kan.",
                Rol.Wi, situatie.Verhuisdatum, "Participatiewet art. 20 lid 3")
            : null;
}
