using Microsoft.Extensions.Logging;

namespace Transferpunt.Platform.Hosting;

/// <summary>What is written to the log: warnings, and never what libraries quote from requests or queries.</summary>
public static class Logs
{
    /// <summary>Sets the levels.</summary>
    public static void Configure(this ILoggingBuilder logging)
    {
        ArgumentNullException.ThrowIfNull(logging);
        logging.SetMinimumLevel(LogLevel.Warning);

        // These log whole exceptions, whose messages quote values; ErrorTranslator logs the type and the stack instead.
        logging.AddFilter("Grpc", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Grpc", LogLevel.None);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Critical);
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        logging.AddFilter("MassTransit", LogLevel.Warning);
    }
}
