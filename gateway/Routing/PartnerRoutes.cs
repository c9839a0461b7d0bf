using Google.Api;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Access;

namespace Transferpunt.Gateway.Routing;

/// <summary>All ways in, read from the contract. A method without <c>toegang</c> has none.</summary>
internal static class PartnerRoutes
{
    private const string Woningaanbod = "woningaanbod";

    private static readonly Dictionary<string, string> ServiceByPackage = new()
    {
        ["transferpunt.casusintake.v1"] = "casus-intake",
        ["transferpunt.woningaanbod.v1"] = Woningaanbod,
        ["transferpunt.indicatie.v1"] = "indicatie",
        ["transferpunt.werkeninkomen.v1"] = "werk-en-inkomen",
    };

    public static IReadOnlyList<PartnerRoute> All { get; } =
    [
        .. Contract.Methods.Values.Where(method => method.Toegang is not null).SelectMany(Of),
        // The VERA door only translates; woningaanbod maps the paths below it.
        new("vera-wrv", Woningaanbod, null, "/vera/wrv/v4/{**path}", [Rol.Corporatie], IsRest: true),
    ];

    /// <summary>The REST form of a method: HTTP method, path, and the field that is the body.</summary>
    public static IEnumerable<(string HttpMethod, string Path, string Body)> RestOf(ContractMethod method) =>
        method.Descriptor.GetOptions()?.GetExtension(AnnotationsExtensions.Http) is { } rule
            ? rule.AdditionalBindings.Prepend(rule).Select(Read)
            : [];

    private static IEnumerable<PartnerRoute> Of(ContractMethod method)
    {
        var service = ServiceByPackage[method.Descriptor.File.Package];
        var roles = method.Toegang!.Wie.Select(wie => wie.Rol).ToHashSet();
        var grpc = new PartnerRoute(
            $"grpc{method.Path}", service, "POST", method.Path, roles, IsRest: false,
            method.Descriptor.IsClientStreaming, method.Descriptor.IsServerStreaming);
        return RestOf(method)
            .Select(rest => new PartnerRoute($"{rest.HttpMethod} {rest.Path}", service, rest.HttpMethod, rest.Path, roles, IsRest: true))
            .Prepend(grpc);
    }

    private static (string, string, string) Read(HttpRule rule) => rule.PatternCase switch
    {
        HttpRule.PatternOneofCase.Get => ("GET", rule.Get, rule.Body),
        HttpRule.PatternOneofCase.Post => ("POST", rule.Post, rule.Body),
        HttpRule.PatternOneofCase.Put => ("PUT", rule.Put, rule.Body),
        HttpRule.PatternOneofCase.Patch => ("PATCH", rule.Patch, rule.Body),
        HttpRule.PatternOneofCase.Delete => ("DELETE", rule.Delete, rule.Body),
        _ => throw new NotSupportedException($"The gateway has no route for {rule}."),
    };
}
