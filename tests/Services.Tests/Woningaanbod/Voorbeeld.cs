using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Tests.Woningaanbod;

/// <summary>Sound input, from which a test departs in one point.</summary>
internal static class Voorbeeld
{
    public const string Corporatie = "00000099000000000101";
    public const string AndereCorporatie = "00000099000000000102";
    public const string Zorgaanbieder = "00000099000000000201";
    public const string Regie = "00000099000000000001";

    public static string NieuwId() => Guid.NewGuid().ToString();

    public static Woninggegevens Woning(string externId = "W-1", long versie = 1) => new()
    {
        ExternId = externId,
        ExternVersie = versie,
        Adres = new Adres { Straat = "Lindelaan", Huisnummer = 12, Postcode = "1234AB", Woonplaats = "Merenwijk", BagId = "0999010000000012" },
        Gemeente = "9901",
        Wijk = "Noord",
        Soort = Woningsoort.Appartement,
        Kamers = 2,
        OppervlakteInM2 = 52,
        KaleHuurInCenten = 65_000,
        ServicekostenInCenten = 4_500,
        BeschikbaarVanaf = "2026-03-01",
        Contractvormen = { Contractvorm.Regulier, Contractvorm.Omklap },
    };

    public static PubliceerWoningRequest Publicatie(Woninggegevens woning) => new() { VerzoekId = NieuwId(), Woning = woning };
}
