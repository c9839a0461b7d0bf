using Transferpunt.Contracts.Options.V1;

namespace Transferpunt.Gateway.Routing;

/// <summary>One way in, from the contract: a path, who may take it, and the service behind it.</summary>
/// <param name="Id">Unique name.</param>
/// <param name="Service">The service, for instance <c>casus-intake</c>.</param>
/// <param name="HttpMethod">The HTTP method; null: any.</param>
/// <param name="Path">The path as a pattern.</param>
/// <param name="Roles">The roles that may take it.</param>
/// <param name="IsRest">JSON, not gRPC.</param>
/// <param name="StreamsRequest">The caller may keep sending.</param>
/// <param name="StreamsResponse">The service may keep answering.</param>
internal sealed record PartnerRoute(
    string Id,
    string Service,
    string? HttpMethod,
    string Path,
    IReadOnlyCollection<Rol> Roles,
    bool IsRest,
    bool StreamsRequest = false,
    bool StreamsResponse = false)
{
    /// <summary>Name of the policy that lets exactly these roles in.</summary>
    public string Policy { get; } = "rol:" + string.Join(',', Roles.Order());
}
