namespace Transferpunt.CasusIntake.Domain;

/// <summary>With whom the person will live.</summary>
/// <param name="Volwassenen">Adults, the person included; at least 1.</param>
/// <param name="GeboortejarenKinderen">Year of birth of each child.</param>
/// <param name="Zwangerschap">A child is expected.</param>
internal sealed record Huishouden(int Volwassenen, IReadOnlyList<int> GeboortejarenKinderen, bool Zwangerschap)
{
    /// <summary>How many people will live in the dwelling.</summary>
    public int Grootte => Volwassenen + GeboortejarenKinderen.Count;
}
