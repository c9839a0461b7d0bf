using System.Security.Cryptography;
using System.Text;

namespace Transferpunt.Host.Demo;

/// <summary>Ids of requests that are the same every time, so that loading twice changes nothing.</summary>
internal static class DemoId
{
    /// <summary>The id of a request, by what it does.</summary>
    public static string Of(params IEnumerable<object> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("transferpunt-demo/" + string.Join('/', parts)));
        return new Guid(hash.AsSpan(0, 16)).ToString("D");
    }
}
