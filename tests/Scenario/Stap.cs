namespace Transferpunt.Scenario;

/// <summary>The names of the steps, in the order they are played.</summary>
public static class Stap
{
    public const string Organisaties = "organisaties";
    public const string Aanmelding = "aanmelding";
    public const string BijdragenGevraagd = "bijdragen vragen";
    public const string Koppeling = "koppeling";
    public const string Deskundigenoordeel = "deskundigenoordeel";
    public const string Persoonsbeschrijving = "persoonsbeschrijving";
    public const string Clientverklaring = "cliëntverklaring";
    public const string Corporatietoets = "corporatietoets";
    public const string Melding = "melding voor de indicatie";
    public const string Inkomensdossier = "inkomensdossier";
    public const string Besluit = "besluit over de indicatie";
    public const string FinancieleToets = "financiële toets";
    public const string Tafelgereed = "tafelgereed";
    public const string Afscherming = "afscherming";
    public const string Tafelzitting = "tafelzitting";
    public const string Sluiting = "sluiting";
    public const string WoningenInEenStroom = "woningen in één stroom";
    public const string WoningInVera = "woning in VERA";
    public const string Matching = "matching";
    public const string Voordracht = "voordracht";
    public const string Aanvaarding = "aanvaarding";
    public const string Contract = "contract";
    public const string Verhuisdatum = "verhuisdatum";
    public const string AllesOpEenDag = "alles op één dag";
    public const string Verzetten = "verhuisdatum verzetten";
    public const string AllesOpDeNieuweDag = "alles op de nieuwe dag";
    public const string Inzagen = "inzagen";
}
