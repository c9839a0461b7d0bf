using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>Calls the service's own gRPC methods with the token of the caller: access, masking and audit stay in one place,
/// whatever door a message comes through.</summary>
internal sealed class EigenKanaal(IServer server) : IDisposable
{
    // A proxy that the machine uses for the outside world must not see these calls.
    private readonly Lazy<GrpcChannel> _kanaal = new(() => GrpcChannel.ForAddress(
        Address(server), new GrpcChannelOptions { HttpHandler = new SocketsHttpHandler { UseProxy = false }, DisposeHttpClient = true }));

    /// <summary>Calls as whoever sent this request.</summary>
    public CallInvoker Namens(HttpContext context)
    {
        var token = context.Request.Headers.Authorization.ToString();
        return _kanaal.Value.Intercept(headers =>
        {
            if (token.Length > 0)
            {
                headers.Add("authorization", token);
            }

            return headers;
        });
    }

    public void Dispose()
    {
        if (_kanaal.IsValueCreated)
        {
            _kanaal.Value.Dispose();
        }
    }

    private static Uri Address(IServer server)
    {
        // The first port is the one for gRPC; an address that means "all" is reached on this machine.
        var address = new UriBuilder(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
        address.Host = address.Host is "0.0.0.0" or "[::]" ? "127.0.0.1" : address.Host;
        return address.Uri;
    }
}
