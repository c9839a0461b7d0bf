namespace Transferpunt.Identiteit;

/// <summary>The role codes in the claim <c>rol</c>, of which a token has exactly one.</summary>
internal static class Rollen
{
    public const string Client = "client";
    public const string Beheer = "beheer";
    public const string Dienst = "dienst";

    public static readonly IReadOnlySet<string> VanOrganisaties =
        new HashSet<string> { "regie", "zorgaanbieder", "corporatie", "toegang", "wi", "gemeente" };
}
