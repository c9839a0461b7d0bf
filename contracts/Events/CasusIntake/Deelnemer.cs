namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>One participant of a casus: an organisation by its OIN, or the cliënt by the opaque subject of the login.</summary>
/// <param name="Rol">The role, named as in the token (<c>zorgaanbieder</c>).</param>
/// <param name="Oin">OIN of the organisation; null for the cliënt.</param>
/// <param name="Subject">Subject of the login; null for an organisation.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">First day on which it no longer takes part; null: still does.</param>
public sealed record Deelnemer(string Rol, string? Oin, string? Subject, DateOnly Van, DateOnly? Tot);
