using Transferpunt.Contracts.Types.V1;

namespace Transferpunt.Woningaanbod.Domain;

/// <summary>The tenancy contract of a voordracht.</summary>
/// <param name="Vorm">Its form.</param>
/// <param name="VerhuurderOin">Who lets the dwelling.</param>
/// <param name="EersteHuurderOin">The zorgaanbieder that rents first; only with omklap.</param>
/// <param name="OmklapGeplandOp">When it comes to the cliënt's own name; only with omklap.</param>
/// <param name="GetekendOp">When it was signed.</param>
internal sealed record Huurcontract(
    Contractvorm Vorm, string VerhuurderOin, string? EersteHuurderOin, DateOnly? OmklapGeplandOp, DateOnly GetekendOp);
