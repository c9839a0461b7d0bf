namespace Transferpunt.Platform.Access;

/// <summary>Fetches the issuer's keys where its metadata came from. The metadata names the address partners know, which may not
/// exist from within, for instance between containers.</summary>
internal sealed class IssuerFromWithin(Uri issuer, Uri metadata) : DelegatingHandler(new SocketsHttpHandler { UseProxy = !metadata.IsLoopback })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { } address && Origin(address) == Origin(issuer))
        {
            request.RequestUri = new Uri(new Uri(Origin(metadata)), address.PathAndQuery);
        }

        return base.SendAsync(request, cancellationToken);
    }

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
