using System.Net;
using Microsoft.AspNetCore.Http;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Model;
using Yarp.ReverseProxy.Transforms;

namespace Transferpunt.Gateway.Routing;

/// <summary>The routes in the form YARP reads.</summary>
internal static class ProxyConfiguration
{
    /// <summary>Metadata of a route whose errors are rewritten for REST.</summary>
    public const string Rest = "rest";

    // Policy for what is open to everyone, in YARP's words.
    private const string Open = "anonymous";

    private const string Identity = "identiteit";

    // What is not named here does not pass: forwarded addresses, overridden methods, cookies, baggage. The trace goes on by itself.
    private static readonly string[] ApiHeaders =
    [
        "accept", "authorization", "content-length", "content-type", "te", "user-agent",
        "grpc-timeout", "grpc-encoding", "grpc-accept-encoding", "grpc-previous-rpc-attempts",
    ];

    private static readonly string[] IdentityHeaders =
    [
        "accept", "accept-language", "authorization", "content-length", "content-type", "cookie", "origin", "referer", "user-agent",
    ];

    /// <summary>The endpoint leads to the identity server, which is open to everyone.</summary>
    public static bool IsOpen(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<RouteModel>()?.Config.AuthorizationPolicy == Open;

    /// <summary>Routes to the services that are configured, and to the identity server when there is one.</summary>
    public static IReadOnlyList<RouteConfig> Routes(GatewayOptions options)
    {
        var routes = PartnerRoutes.All.Where(route => options.Services.ContainsKey(route.Service)).Select(route => ToConfig(route, options.Limits));
        return options.IdentityAddress is null ? [.. routes] : [.. routes, ToIdentity("/connect"), ToIdentity("/.well-known")];
    }

    /// <summary>The addresses behind the routes.</summary>
    public static IReadOnlyList<ClusterConfig> Clusters(GatewayOptions options)
    {
        // The service's port speaks HTTP/2 only, also for REST.
        var http2 = new ForwarderRequestConfig
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            ActivityTimeout = options.Limits.StreamIdleTimeout,
        };
        var clusters = options.Services.Select(service => Cluster(service.Key, service.Value.Address, http2));
        return options.IdentityAddress is { } identity
            ? [.. clusters, Cluster(Identity, identity, new ForwarderRequestConfig { ActivityTimeout = options.Limits.CallTimeout })]
            : [.. clusters];
    }

    private static RouteConfig ToConfig(PartnerRoute route, LimitOptions limits) =>
        new RouteConfig
        {
            RouteId = route.Id,
            ClusterId = route.Service,
            Match = new RouteMatch { Path = route.Path, Methods = route.HttpMethod is { } method ? [method] : null },
            AuthorizationPolicy = route.Policy,
            // gRPC puts five bytes before a message.
            MaxRequestBodySize = route.StreamsRequest ? -1 : limits.MaximumMessageSize + (route.IsRest ? 0 : 5),
            Timeout = route.StreamsRequest || route.StreamsResponse ? null : limits.CallTimeout,
            TimeoutPolicy = route.StreamsRequest || route.StreamsResponse ? "disable" : null,
            Metadata = route.IsRest ? new Dictionary<string, string> { [Rest] = "" } : null,
        }
        .WithTransformRequestHeadersAllowed(ApiHeaders)
        .WithTransformXForwarded(xDefault: ForwardedTransformActions.Off);

    private static RouteConfig ToIdentity(string path) =>
        new RouteConfig
        {
            RouteId = Identity + path,
            ClusterId = Identity,
            Match = new RouteMatch { Path = path + "/{**path}" },
            AuthorizationPolicy = Open,
            MaxRequestBodySize = 64 * 1024,
        }
        .WithTransformRequestHeadersAllowed(IdentityHeaders)
        .WithTransformXForwarded(xDefault: ForwardedTransformActions.Off);

    private static ClusterConfig Cluster(string name, string address, ForwarderRequestConfig request) => new()
    {
        ClusterId = name,
        Destinations = new Dictionary<string, DestinationConfig> { [name] = new() { Address = address } },
        HttpRequest = request,
    };
}
