using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Grpc.Core;

namespace Transferpunt.Scenario.Partners;

/// <summary>The REST door of the gateway, for one partner. A refusal becomes the same exception as with gRPC.</summary>
internal sealed class RestKanaal(HttpClient http, Tokens tokens)
{
    private static readonly JsonFormatter Formatter = new(JsonFormatter.Settings.Default);
    private static readonly JsonParser Parser = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    /// <summary>Sends a message of the contract as JSON.</summary>
    public async Task<T> PostAsync<T>(string path, IMessage message, CancellationToken cancellationToken)
        where T : IMessage<T>, new() =>
        Read<T>(await SendAsync(HttpMethod.Post, path, new StringContent(Formatter.Format(message), Encoding.UTF8, "application/json"), cancellationToken));

    public async Task<T> GetAsync<T>(string path, CancellationToken cancellationToken)
        where T : IMessage<T>, new() =>
        Read<T>(await SendAsync(HttpMethod.Get, path, null, cancellationToken));

    /// <summary>Sends JSON of another standard.</summary>
    public Task<string> PostJsonAsync(string path, JsonNode body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, JsonContent.Create(body), cancellationToken);

    private static T Read<T>(string json)
        where T : IMessage<T>, new() => Parser.Parse<T>(json);

    private async Task<string> SendAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
        using var answer = await http.SendAsync(request, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode ? body : throw new RpcException(new Status(CodeOf(answer.StatusCode), DetailIn(body)));
    }

    private static string DetailIn(string body)
    {
        try
        {
            return JsonNode.Parse(body)?["detail"]?.GetValue<string>() ?? body;
        }
        catch (JsonException)
        {
            return body;
        }
    }

    private static StatusCode CodeOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.BadRequest => StatusCode.InvalidArgument,
        HttpStatusCode.Unauthorized => StatusCode.Unauthenticated,
        HttpStatusCode.Forbidden => StatusCode.PermissionDenied,
        HttpStatusCode.NotFound => StatusCode.NotFound,
        HttpStatusCode.Conflict => StatusCode.Aborted,
        HttpStatusCode.TooManyRequests => StatusCode.ResourceExhausted,
        HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => StatusCode.Unavailable,
        _ => StatusCode.Unknown,
    };
}
