using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.Gateway;
using Transferpunt.Host.Configuration;
using Transferpunt.Identiteit;

namespace Transferpunt.Host.Commands;

/// <summary>One part of the platform as a process of its own.</summary>
internal static class ProcessCommand
{
    public static Task<int> ServiceAsync(PlatformService service)
    {
        var settings = Settings.Load();
        return RunAsync(service.Name, service.Build(settings.For(service), null, builder => builder.Services.AddSingleton(settings.Clock)));
    }

    public static Task<int> GatewayAsync()
    {
        var settings = Settings.Load();
        return RunAsync("gateway", GatewayHost.Build(settings.Gateway(), builder => builder.Services.AddSingleton(settings.Clock)));
    }

    public static Task<int> IdentityAsync()
    {
        var settings = Settings.Load();
        return RunAsync("identiteit", IdentiteitHost.Build(settings.Identity()));
    }

    private static async Task<int> RunAsync(string name, WebApplication app)
    {
        await using (app)
        {
            await app.StartAsync();
            Console.WriteLine($"{name} is ready: {string.Join(' ', app.Urls)}");
            await Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.WaitForShutdownAsync(app);
        }

        return 0;
    }
}
