namespace Transferpunt.CasusIntake.Domain;

/// <summary>Who the person is; stays in this service.</summary>
internal sealed class Persoon
{
    public required string Naam { get; init; }

    public required DateOnly Geboortedatum { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public VersleuteldBsn? Bsn { get; init; }
}

/// <summary>A BSN that can be read with the key, and recognised without reading it.</summary>
internal sealed class VersleuteldBsn
{
    /// <summary>The key it was encrypted with; a newer key can take over row by row.</summary>
    public required string SleutelId { get; init; }

    /// <summary>Nonce, tag and ciphertext.</summary>
    public required byte[] Inhoud { get; init; }

    /// <summary>Equal for equal numbers; says nothing without the search key.</summary>
    public required byte[] Zoekwaarde { get; init; }
}
