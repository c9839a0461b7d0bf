using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Deelnemer = Transferpunt.Identiteit.Organisatie;

namespace Transferpunt.Host.Demo;

/// <summary>An organisation of the demo region that calls the platform with its own credentials, as its system would.</summary>
internal sealed class DemoPartner(Deelnemer deelnemer, HttpClient http, GrpcChannel channel)
{
    // A token lives ten minutes; loading takes less.
    private readonly Lazy<Task<string>> _token = new(() => FetchAsync(deelnemer, http));

    /// <summary>Who it is.</summary>
    public Deelnemer Deelnemer { get; } = deelnemer;

    /// <summary>Calls with the token of the organisation.</summary>
    public async Task<CallInvoker> ConnectAsync()
    {
        var token = await _token.Value;
        return channel.Intercept(metadata =>
        {
            metadata.Add("authorization", $"Bearer {token}");
            return metadata;
        });
    }

    private static async Task<string> FetchAsync(Deelnemer deelnemer, HttpClient http)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = deelnemer.ClientId,
            ["client_secret"] = deelnemer.ClientSecret,
        });
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        if (!answer.IsSuccessStatusCode)
        {
            var status = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
            throw new InvalidOperationException($"{deelnemer.Naam} krijgt geen token (status {status}). Gebruikt deze installatie de demolijst?");
        }

        return (await answer.Content.ReadFromJsonAsync<TokenAnswer>())!.AccessToken;
    }

    private sealed record TokenAnswer([property: JsonPropertyName("access_token")] string AccessToken);
}
