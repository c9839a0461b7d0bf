using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>Something a role must do to let the income start in time.</summary>
/// <param name="Code">Fixed code.</param>
/// <param name="Zin">What must be done, in one sentence.</param>
/// <param name="Eigenaar">Who does it.</param>
/// <param name="Uiterlijk">Last day; null when the norm of the term is missing.</param>
/// <param name="Bron">Law article.</param>
internal sealed record Taak(string Code, string Zin, Rol Eigenaar, DateOnly? Uiterlijk, string Bron)
{
    /// <summary>The task without its last day, because the norm of the term is missing.</summary>
    public static Taak ZonderTermijn(string code, Rol eigenaar, string parameter, DateOnly dag) => new(
        code, $"De termijn is niet bekend: de norm {parameter} ontbreekt voor {Dutch.Date(dag)}.", eigenaar, null, "");
}
