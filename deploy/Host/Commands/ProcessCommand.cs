using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Transferpunt.Gateway;
using Transferpunt.Host.Configuration;
using Transferpunt.Identiteit;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.Host.Commands;

/// <summary>One part of the platform as a process of its own.</summary>
internal static class ProcessCommand
{
    public static Task<int> ServiceAsync(PlatformService service)
    {
        var settings = Settings.Load();
        var options = settings.For(service);
        if (options.Transport != TransportKind.RabbitMq)
        {
            // Events would be sent to nobody and count as sent.
            throw new Refused("Een dienst in een eigen proces heeft een broker nodig: Transport=RabbitMq. (A service on its own needs a broker.)");
        }

        return RunAsync(service.Name, service.Build(options, null, builder => builder.Services.AddSingleton(settings.Clock)));
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
            await app.WaitForShutdownAsync();
        }

        return 0;
    }
}
