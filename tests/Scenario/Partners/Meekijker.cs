namespace Transferpunt.Scenario.Partners;

/// <summary>Shows a test every address that is called and every error text that comes back.</summary>
internal sealed class Meekijker(Action<string>? see, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        see?.Invoke(request.RequestUri!.ToString());
        var answer = await base.SendAsync(request, cancellationToken);
        if (see is null)
        {
            return answer;
        }

        foreach (var header in answer.Headers)
        {
            see(Uri.UnescapeDataString($"{header.Key}: {string.Join(", ", header.Value)}"));
        }

        if (!answer.IsSuccessStatusCode)
        {
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            see(await answer.Content.ReadAsStringAsync(cancellationToken));
        }

        return answer;
    }
}
