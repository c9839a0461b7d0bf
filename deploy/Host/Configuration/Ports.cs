using System.Net;
using System.Net.Sockets;
using Transferpunt.Host.Configuration;

namespace Transferpunt.Host;

/// <summary>Where everything listens on this machine.</summary>
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

    /// <summary>Fills in what is 0 with ports that are free now.</summary>
    internal Ports Resolve()
    {
        var random = new Random();
        var (rest, grpc, first) = (Rest, Grpc, Base);
        while (first == 0)
        {
            var candidate = random.Next(20_000, 32_000);
            first = Enumerable.Range(candidate, Behind).All(IsFree) ? candidate : 0;
        }

        while (rest == 0 || (grpc == rest && Rest == 0))
        {
            rest = Free();
        }

        while (grpc == 0 || grpc == rest)
        {
            grpc = Free();
        }

        return new Ports(rest, grpc, first);
    }

    private static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
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
