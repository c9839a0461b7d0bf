using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>The codes of the VERA reference data (release 4.3) that mean something to this service, and those that may occur
/// without meaning anything here. Any other code is named as unknown.</summary>
internal static class Referentiecodes
{
    /// <summary>EENHEIDSOORT: the only kind that is lived in.</summary>
    public const string Woonruimte = "WOO";

    /// <summary>COLLECTIEFOBJECTSOORT.</summary>
    public const string Lift = "LIF";

    /// <summary>CLUSTERSOORT: the cluster that a complex is exploited as.</summary>
    public const string Vastgoedexploitatie = "VEX";

    /// <summary>OPPERVLAKTESOORT.</summary>
    public const string Gebruiksoppervlakte = "GBO";

    /// <summary>EENHEIDCRITERIUMSOORT.</summary>
    public const string Leeftijd = "LEE";

    /// <summary>PRIJSCOMPONENTSOORT.</summary>
    public const string NettoHuur = "NET";

    /// <summary>PRIJSCOMPONENTSOORT.</summary>
    public const string Service = "SER";

    public static readonly IReadOnlySet<string> Eenheidsoorten = new HashSet<string> { Woonruimte, "BED", "INT", "MOG", "OVE", "PAR", "REC" };

    public static readonly IReadOnlySet<string> Prijscomponentsoorten =
        new HashSet<string> { NettoHuur, Service, "DIE", "EEN", "HUA", "KOO", "PAR", "STA", "VER" };

    /// <summary>PUBLICATIEMODEL: how a dwelling is shared out elsewhere makes no difference here.</summary>
    public static readonly IReadOnlySet<string> Publicatiemodellen = new HashSet<string> { "DIS", "AAN", "EER", "LOT", "OPT", "VRI", "WON" };

    /// <summary>EENHEIDDETAILSOORT, below woonruimte.</summary>
    public static readonly IReadOnlyDictionary<string, Woningsoort> Eenheiddetailsoorten = new (Woningsoort Soort, string[] Codes)[]
    {
        (Woningsoort.Appartement, ["BEN", "BOV", "COR", "GAL", "MAI", "POF", "POW"]),
        (Woningsoort.Eengezinswoning, ["EIN", "GTW", "GWO", "HAL", "HER", "HOE", "KNG", "PRW", "TIN", "TUS", "TWE", "VRI"]),
        (Woningsoort.Kamer, ["KAM"]),
    }.SelectMany(groep => groep.Codes.Select(code => (code, groep.Soort))).ToDictionary(paar => paar.code, paar => paar.Soort);

    /// <summary>TOEGANKELIJKHEIDSLABEL: whether one gets in without stairs, and with a wheelchair.</summary>
    public static readonly IReadOnlyDictionary<string, (bool ZonderTrap, bool Rolstoel)> Toegankelijkheidslabels = new Dictionary<string, (bool, bool)>
    {
        ["ZON"] = (false, false),
        ["GNV"] = (false, false),
        ["ROG"] = (false, false),
        ["NUL"] = (true, false),
        ["ROA"] = (true, false),
        ["ROL"] = (true, true),
        ["RUI"] = (true, true),
    };

    /// <summary>PUBLICATIEDETAILMODEL; null: no contract form of its own.</summary>
    public static readonly IReadOnlyDictionary<string, Contractvorm?> Publicatiedetailmodellen = new Dictionary<string, Contractvorm?>
    {
        ["OMK"] = Contractvorm.Omklap,
        ["LEE"] = null,
        ["LOT"] = null,
        ["SNE"] = null,
        ["TWE"] = null,
    };

    /// <summary>OVEREENKOMSTDETAILSOORT, below the tenancy agreement.</summary>
    public static readonly IReadOnlyDictionary<string, Contractvorm> Overeenkomstdetailsoorten = new Dictionary<string, Contractvorm>
    {
        ["ONB"] = Contractvorm.Regulier,
        ["TIJ"] = Contractvorm.Tijdelijk,
    };

    /// <summary>PUBLICATIESTATUS.</summary>
    public static readonly IReadOnlyDictionary<string, Publicatieactie> Publicatiestatussen = new Dictionary<string, Publicatieactie>
    {
        ["VOO"] = Publicatieactie.Registreer,
        ["GER"] = Publicatieactie.Publiceer,
        ["GEP"] = Publicatieactie.Publiceer,
        ["AAN"] = Publicatieactie.Publiceer,
        ["AFG"] = Publicatieactie.TrekIn,
        ["ING"] = Publicatieactie.TrekIn,
    };
}

/// <summary>What a publicatie asks to do with its eenheden.</summary>
internal enum Publicatieactie
{
    Publiceer,
    Registreer,
    TrekIn,
}
