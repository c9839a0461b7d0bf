using System.Text.Json.Serialization;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>What a bijdrage says; never changed, only replaced.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(Deskundigenoordeel), "deskundigenoordeel")]
[JsonDerivedType(typeof(Persoonsbeschrijving), "persoonsbeschrijving")]
[JsonDerivedType(typeof(Indicatiebesluit), "indicatie")]
[JsonDerivedType(typeof(Clientverklaring), "clientverklaring")]
[JsonDerivedType(typeof(Corporatietoets), "corporatietoets")]
[JsonDerivedType(typeof(FinancieleToets), "financiele-toets")]
internal abstract record BijdrageInhoud
{
    /// <summary>The bijdrage this is the contents of.</summary>
    [JsonIgnore]
    public abstract BijdrageSoort Soort { get; }
}

/// <summary>Is this person helped by living independently now?</summary>
internal sealed record Deskundigenoordeel(Oordeel Oordeel, string Motivering, IReadOnlyList<string> Voorwaarden) : BijdrageInhoud
{
    public override BijdrageSoort Soort => BijdrageSoort.Deskundigenoordeel;
}

/// <summary>Who someone is according to the begeleiding: strengths first.</summary>
internal sealed record Persoonsbeschrijving(
    string Krachten,
    string Kwetsbaarheden,
    string Woonvaardigheden,
    int UrenBegeleidingPerWeek,
    bool DagEnNachtBereikbaar,
    string Signaleringsplan) : BijdrageInhoud
{
    public override BijdrageSoort Soort => BijdrageSoort.Persoonsbeschrijving;
}

/// <summary>That there is an indicatie, and from when until when.</summary>
internal sealed record Indicatiebesluit(Guid IndicatieId, DateOnly GeldigVan, DateOnly? GeldigTotEnMet) : BijdrageInhoud
{
    public override BijdrageSoort Soort => BijdrageSoort.Indicatie;
}

/// <summary>The cliënt's own words.</summary>
internal sealed record Clientverklaring(string WatWilIk, string WatKanIk, string WatIsDaarvoorNodig, bool Akkoord) : BijdrageInhoud
{
    public override BijdrageSoort Soort => BijdrageSoort.Clientverklaring;
}

/// <summary>What the corporatie knows and proposes.</summary>
internal sealed record Corporatietoets(string Woongeschiedenis, Contractvorm VoorgesteldeContractvorm) : BijdrageInhoud
{
    public override BijdrageSoort Soort => BijdrageSoort.Corporatietoets;
}

/// <summary>That the financiële toets was done; income itself stays at werk en inkomen.</summary>
internal sealed record FinancieleToets(long? BetaalbareHuurInCenten) : BijdrageInhoud
{
    public override BijdrageSoort Soort => BijdrageSoort.FinancieleToets;
}
