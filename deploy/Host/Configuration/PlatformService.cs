using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Transferpunt.CasusIntake;
using Transferpunt.Indicatie;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;
using Transferpunt.WerkEnInkomen;
using Transferpunt.Woningaanbod;

namespace Transferpunt.Host.Configuration;

/// <summary>One of the services, and how it is built; the same way in production, in the embedded mode and in tests.</summary>
internal sealed record PlatformService(
    string Name, int Number, Func<ServiceOptions, InProcessBus?, Action<WebApplicationBuilder>?, WebApplication> Build)
{
    /// <summary>All services, in the order of their ports.</summary>
    public static IReadOnlyList<PlatformService> All { get; } =
    [
        new(CasusIntakeHost.Name, 0, CasusIntakeHost.Build),
        new(WoningaanbodHost.Name, 1, WoningaanbodHost.Build),
        new(IndicatieHost.Name, 2, IndicatieHost.Build),
        new(WerkEnInkomenHost.Name, 3, WerkEnInkomenHost.Build),
    ];

    /// <summary>The assembly that carries the norms of the service.</summary>
    public Assembly Assembly => Build.Method.DeclaringType!.Assembly;

    /// <summary>The service with this name; null when there is none.</summary>
    public static PlatformService? Find(string name) => All.SingleOrDefault(service => service.Name == name);
}
