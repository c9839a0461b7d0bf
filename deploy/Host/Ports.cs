using System.Net;
using System.Net.Sockets;
using Transferpunt.Host.Configuration;

namespace Transferpunt.Host;

/// <summary>Where everything listens on this machine; 0 means any free one.</summary>
/// <param name="Rest">REST of the gateway.</param>
/// <param name="Grpc">gRPC of the gateway.</param>
/// <param name="Base">First port of the services behind it.</param>
public sealed record Ports(int Rest = 8080, int Grpc = 8081, int Base = 8100)
{
    private const int Behind = 21;

    /// <summary>Port of the identity server.</summary>
    public int Identity => Base + 20;

    internal int Of(PlatformService service) => Base + (2 * service.Number);

    internal int HealthOf(PlatformService service) => Of(service) + 1;

    /// <summary>Fills in what is 0. The issuer's address holds the port, so it must be known before anything listens.</summary>
    internal Ports Resolve()
    {
        using var one = new TcpListener(IPAddress.Loopback, 0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        one.Start();
        other.Start();
        return new Ports(Rest == 0 ? PortOf(one) : Rest, Grpc == 0 ? PortOf(other) : Grpc, Base == 0 ? FreeBase() : Base);
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;

    private static int FreeBase()
    {
        // Below the range the system hands out by itself.
        while (true)
        {
            var candidate = Random.Shared.Next(12_000, 30_000);
            if (Enumerable.Range(candidate, Behind).All(IsFree))
            {
                return candidate;
            }
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
