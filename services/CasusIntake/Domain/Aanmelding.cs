namespace Transferpunt.CasusIntake.Domain;

/// <summary>A checked aanmelding.</summary>
internal sealed class Aanmelding
{
    public required string Naam { get; init; }

    public required DateOnly Geboortedatum { get; init; }

    /// <summary>Plain; encrypted before it is stored.</summary>
    public string? Bsn { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public required Huishouden Huishouden { get; init; }

    public required Verblijf Verblijf { get; init; }

    public required string GemeenteVanHerkomst { get; init; }

    public required IReadOnlyList<Verstrekking> Verstrekkingen { get; init; }

    public Zoekprofiel? Zoekprofiel { get; init; }
}
