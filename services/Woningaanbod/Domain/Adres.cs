namespace Transferpunt.Woningaanbod.Domain;

/// <summary>Where a dwelling is.</summary>
internal sealed record Adres
{
    public string Straat { get; init; } = "";

    public int Huisnummer { get; init; }

    public string Huisletter { get; init; } = "";

    public string Toevoeging { get; init; } = "";

    public string Postcode { get; init; } = "";

    public string Woonplaats { get; init; } = "";

    public string BagId { get; init; } = "";
}
