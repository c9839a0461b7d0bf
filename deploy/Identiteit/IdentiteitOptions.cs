using System.Net;

namespace Transferpunt.Identiteit;

/// <summary>How the identity server is run. <see cref="IdentiteitHost.Build"/> refuses unsafe combinations.</summary>
public sealed class IdentiteitOptions
{
    /// <summary>The address people and partners know: the gateway's. All tokens and links carry it.</summary>
    public string Issuer { get; init; } = "http://localhost:8080";

    /// <summary>The IP address to listen on; loopback unless a gateway on another machine forwards to it.</summary>
    public string BindAddress { get; init; } = "127.0.0.1";

    /// <summary>The port for HTTP/1.1; 0 lets the system choose.</summary>
    public int HttpPort { get; init; } = 8120;

    /// <summary>The folder for the signing key and the store.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The list of organisations, people and clients; without one the public demo list is used.</summary>
    public string? ClientsFile { get; init; }

    /// <summary>The clock for token times, sessions and the lock after failed logins.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal bool IsDemo => ClientsFile is null;

    /// <summary>The issuer exactly as configured: a plain <see cref="Uri"/> would add a slash to every "iss".</summary>
    internal Uri IssuerUri => new(Issuer, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    internal void Controleer()
    {
        List<string> fouten = [];
        if (!Uri.TryCreate(Issuer, UriKind.Absolute, out var issuer)
            || issuer.Scheme is not ("http" or "https")
            || Issuer != issuer.GetLeftPart(UriPartial.Authority))
        {
            fouten.Add($"Issuer: '{Issuer}' is geen adres van de vorm https://naam of https://naam:poort, zonder pad.");
        }
        else if (issuer.Scheme == "http" && !issuer.IsLoopback)
        {
            fouten.Add($"Issuer: '{Issuer}' is niet versleuteld. Gebruik https; http mag alleen met localhost.");
        }
        else if (IsDemo && !issuer.IsLoopback)
        {
            fouten.Add("ClientsFile: de demolijst heeft bekende wachtwoorden en mag alleen met localhost. "
                + "Geef een eigen lijst op.");
        }

        if (!IPAddress.TryParse(BindAddress, out _))
        {
            fouten.Add($"BindAddress: '{BindAddress}' is geen IP-adres.");
        }

        if (HttpPort is < 0 or > 65535)
        {
            fouten.Add("HttpPort: dit is geen poort (0 tot en met 65535).");
        }

        if (string.IsNullOrWhiteSpace(DataFolder))
        {
            fouten.Add("DataFolder: geef een map op.");
        }

        if (fouten.Count > 0)
        {
            throw new InvalidOperationException(
                "De identiteitsserver start niet: " + string.Join(' ', fouten));
        }
    }
}
