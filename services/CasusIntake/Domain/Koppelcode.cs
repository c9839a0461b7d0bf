using System.Security.Cryptography;
using System.Text;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>A one-time code with which the cliënt links the casus to a login. Only its hash is kept: who reads the database
/// cannot use it.</summary>
internal sealed class Koppelcode : AggregateRoot
{
    private static readonly TimeSpan Geldigheid = TimeSpan.FromDays(14);

    // Crockford's alphabet: no letters that look like digits. 20 of 32 characters: 100 bits.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;
    private const int GroupSize = 4;

    private Koppelcode()
    {
    }

    /// <summary>SHA-256 of the code in hexadecimal.</summary>
    public required string Hash { get; init; }

    public required string Casusnummer { get; init; }

    public required DateTimeOffset GeldigTot { get; init; }

    public DateTimeOffset? GebruiktOp { get; private set; }

    /// <inheritdoc/>
    public override string? PersonConcerned => Casusnummer;

    /// <summary>Makes a code for a casus; this is the only moment at which it can be read.</summary>
    public static (Koppelcode Koppelcode, string Code) Maak(string casusnummer, DateTimeOffset nu)
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, Length);
        var code = string.Join('-', letters.Chunk(GroupSize).Select(group => new string(group)));
        var koppelcode = new Koppelcode { Hash = HashOf(code), Casusnummer = casusnummer, GeldigTot = nu + Geldigheid };
        koppelcode.Touch();
        return (koppelcode, code);
    }

    /// <summary>The hash of a code as a person types it: small letters, spaces and look-alikes do not matter.</summary>
    public static string HashOf(string code)
    {
        var plain = code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c });
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes([.. plain])));
    }

    public bool IsGeldig(DateTimeOffset nu) => GebruiktOp is null && nu < GeldigTot;

    public void Gebruik(DateTimeOffset nu)
    {
        GebruiktOp = nu;
        Touch();
    }
}
