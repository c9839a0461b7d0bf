using System.Globalization;

namespace Transferpunt.Scenario;

/// <summary>Against which installation the scenario is played, and about whom.</summary>
public sealed class ScenarioOptions
{
    /// <summary>The gateway's address for REST and logging in.</summary>
    public Uri Rest { get; set; } = new("http://localhost:8080");

    /// <summary>The gateway's address for gRPC.</summary>
    public Uri Grpc { get; set; } = new("http://localhost:8081");

    /// <summary>File with organisations and logins; null: the demo list.</summary>
    public string? ClientsFile { get; set; }

    /// <summary>Today on the installation; null: today in Amsterdam by this computer's clock.</summary>
    public DateOnly? Vandaag { get; set; }

    /// <summary>The person the casus is about; made up.</summary>
    public Voorbeeldpersoon Persoon { get; set; } = Voorbeeldpersoon.Nieuw();

    /// <summary>How many woningen the first corporatie publishes in one call.</summary>
    public int AantalWoningen { get; set; } = 1000;

    /// <summary>How long something that comes by itself may take.</summary>
    public TimeSpan Geduld { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Called before each step with its name; lets a test disturb the installation at a known point.</summary>
    public Func<string, CancellationToken, Task>? VoorStap { get; set; }

    /// <summary>Called after each step with its name.</summary>
    public Func<string, CancellationToken, Task>? NaStap { get; set; }

    /// <summary>Called with every address and every error text that a partner gets to see.</summary>
    public Action<string>? Meekijken { get; set; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="FormatException">Says what cannot be read.</exception>
    public static ScenarioOptions Parse(IReadOnlyList<string> args)
    {
        var options = new ScenarioOptions();
        for (var i = 0; i < args.Count; i += 2)
        {
            var value = i + 1 < args.Count ? args[i + 1] : throw new FormatException($"Na {args[i]} ontbreekt een waarde.");
            switch (args[i])
            {
                case "--rest":
                    options.Rest = Address(args[i], value);
                    break;
                case "--grpc":
                    options.Grpc = Address(args[i], value);
                    break;
                case "--clients":
                    options.ClientsFile = File.Exists(value) ? value : throw new FormatException($"Het bestand {value} bestaat niet.");
                    break;
                case "--today":
                    options.Vandaag = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var today)
                        ? today
                        : throw new FormatException($"--today: '{value}' is geen datum van de vorm jjjj-mm-dd.");
                    break;
                default:
                    throw new FormatException($"Onbekend: {args[i]}.");
            }
        }

        return options;
    }

    private static Uri Address(string name, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new Uri(value)
            : throw new FormatException($"{name}: '{value}' is geen adres dat met http:// of https:// begint.");
}
