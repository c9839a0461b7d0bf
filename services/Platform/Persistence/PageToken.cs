using System.Security.Cryptography;
using System.Text;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.Platform.Persistence;

/// <summary>Makes and reads the signed tokens with which a caller asks for the next page. A token holds the sort key of the
/// last row; the signature keeps callers from making up their own.</summary>
public sealed class PageToken(KeyStore keys)
{
    /// <summary>Rows on a page when the caller does not say.</summary>
    public const int DefaultSize = 50;

    /// <summary>The most rows on a page.</summary>
    public const int MaximumSize = 100;

    private readonly byte[] _key = keys.Get("bladzijde");

    /// <summary>The number of rows to give; 0 means the default.</summary>
    public static int SizeOf(int requested, Faults faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return requested == 0 ? DefaultSize : (int)faults.Number(requested, "page_size", 1, MaximumSize);
    }

    /// <summary>The token for the page after a row with this sort key.</summary>
    public string Write(params string[] sortKey)
    {
        var body = Encoding.UTF8.GetBytes(string.Join('\n', sortKey));
        return Convert.ToBase64String([.. Sign(body), .. body]).Replace('+', '-').Replace('/', '_');
    }

    /// <summary>The sort key in a token; null for the first page. A token that was not made here is a fault.</summary>
    public string[]? Read(string? token, Faults faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        var buffer = new byte[token.Length];
        if (Convert.TryFromBase64String(token.Replace('-', '+').Replace('_', '/'), buffer, out var length)
            && length > 16
            && CryptographicOperations.FixedTimeEquals(Sign(buffer[16..length]), buffer.AsSpan(0, 16)))
        {
            return Encoding.UTF8.GetString(buffer[16..length]).Split('\n');
        }

        faults.Add("page_token", "Gebruik de page_token uit het vorige antwoord.");
        return null;
    }

    private byte[] Sign(byte[] body) => [.. HMACSHA256.HashData(_key, body).Take(16)];
}
