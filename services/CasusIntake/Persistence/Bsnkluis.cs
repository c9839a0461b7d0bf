using System.Security.Cryptography;
using System.Text;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.CasusIntake.Persistence;

/// <summary>Encrypts BSNs (AES-GCM) and makes them findable without reading them (HMAC-SHA-256).</summary>
internal sealed class Bsnkluis(KeyStore keys)
{
    /// <summary>The key that new values are encrypted with.</summary>
    public const string Sleutel = "bsn-versleuteling";

    private const string Zoeksleutel = "bsn-zoeken";
    private const int NonceSize = 12;
    private const int TagSize = 16;

    /// <summary>Encrypts a BSN for one casus; the ciphertext is worth nothing in another row.</summary>
    public VersleuteldBsn Versleutel(string bsn, string casusnummer)
    {
        var plain = Encoding.ASCII.GetBytes(bsn);
        var inhoud = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(inhoud.AsSpan(0, NonceSize));
        using var aes = new AesGcm(keys.Get(Sleutel), TagSize);
        aes.Encrypt(
            inhoud.AsSpan(0, NonceSize), plain, inhoud.AsSpan(NonceSize + TagSize), inhoud.AsSpan(NonceSize, TagSize), Encoding.ASCII.GetBytes(casusnummer));
        return new VersleuteldBsn { SleutelId = Sleutel, Inhoud = inhoud, Zoekwaarde = ZoekwaardeVan(bsn) };
    }

    /// <summary>Reads a BSN.</summary>
    public string Ontsleutel(VersleuteldBsn bsn, string casusnummer)
    {
        var inhoud = bsn.Inhoud.AsSpan();
        var plain = new byte[inhoud.Length - NonceSize - TagSize];
        using var aes = new AesGcm(keys.Get(bsn.SleutelId), TagSize);
        aes.Decrypt(inhoud[..NonceSize], inhoud[(NonceSize + TagSize)..], inhoud.Slice(NonceSize, TagSize), plain, Encoding.ASCII.GetBytes(casusnummer));
        return Encoding.ASCII.GetString(plain);
    }

    /// <summary>The value under which equal BSNs are found.</summary>
    public byte[] ZoekwaardeVan(string bsn) => HMACSHA256.HashData(keys.Get(Zoeksleutel), Encoding.ASCII.GetBytes(bsn));
}
