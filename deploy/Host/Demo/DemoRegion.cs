using System.Globalization;
using Bogus;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Identiteit;
using Deelnemer = Transferpunt.Identiteit.Organisatie;
using Transferpunt.Platform.Text;

namespace Transferpunt.Host.Demo;

/// <summary>How far a casus of the demo is.</summary>
internal enum DemoFase
{
    /// <summary>Reported only.</summary>
    Aangemeld,

    /// <summary>Some bijdragen are there.</summary>
    InVoorbereiding,

    /// <summary>All bijdragen are there.</summary>
    Tafelgereed,

    /// <summary>The tafel has decided.</summary>
    Plaatsbaar,
}

/// <summary>A casus of the demo.</summary>
internal sealed record DemoCasus(int Index, Deelnemer Zorgaanbieder, DemoFase Fase, DateOnly Geboortedatum, MeldCasusAanRequest Aanmelding)
{
    public string Gemeente => Aanmelding.GemeenteVanHerkomst;
}

/// <summary>A region that does not exist: the same people and woningen for the same day, and nobody could take them for real.</summary>
internal sealed class DemoRegion(DeelnemersLijst lijst, DateOnly today)
{
    private const int Seed = 20260101;
    private const int Casussen = 25;
    private const int WoningenPerCorporatie = 15;

    private static readonly string[] Straten = ["Verzonnenkade", "Voorbeeldlaan", "Proefstraat", "Fantasieplein", "Nergenshof"];
    private static readonly string[] Wijken = ["Noord", "Zuid", "Centrum", "Oost"];

    /// <summary>The casussen, oldest first.</summary>
    public IReadOnlyList<DemoCasus> MaakCasussen()
    {
        var faker = NewFaker();
        var zorgaanbieders = lijst.Organisaties.Where(o => o.Rol == "zorgaanbieder").ToList();
        return [.. Enumerable.Range(0, Casussen).Select(i => Casus(faker, i, zorgaanbieders[i % zorgaanbieders.Count]))];
    }

    /// <summary>The woningen of one corporatie.</summary>
    public IReadOnlyList<Woninggegevens> MaakWoningen(Deelnemer corporatie)
    {
        var faker = NewFaker();
        return [.. Enumerable.Range(0, WoningenPerCorporatie).Select(i => Woning(faker, corporatie, i))];
    }

    /// <summary>The organisation with this role that works for the gemeente.</summary>
    public Deelnemer Voor(string rol, string gemeente) => lijst.Organisaties.First(o => o.Rol == rol && o.Gemeenten.Contains(gemeente));

    private static Faker NewFaker() => new("nl") { Random = new Randomizer(Seed) };

    private DemoCasus Casus(Faker faker, int index, Deelnemer zorgaanbieder)
    {
        var voornaam = faker.Name.FirstName();
        var geboren = today.AddYears(-faker.Random.Int(19, 62)).AddDays(-faker.Random.Int(0, 360));
        var gemeente = faker.PickRandom<string>(zorgaanbieder.Gemeenten);
        var huishouden = new Huishouden { Volwassenen = index % 8 == 7 ? 2 : 1, Zwangerschap = false };
        if (index % 6 == 5)
        {
            huishouden.GeboortejarenKinderen.Add(Enumerable.Range(0, faker.Random.Int(1, 2)).Select(_ => today.Year - faker.Random.Int(1, 12)));
        }

        var aanmelding = new MeldCasusAanRequest
        {
            VerzoekId = DemoId.Of("aanmelding", index),
            Persoon = new()
            {
                Naam = $"{voornaam} Voorbeeld-{faker.Name.LastName()}",
                Geboortedatum = Dates.Write(geboren),
                Bsn = DemoBsn.Of(index),
                Telefoon = "06" + index.ToString("00000000", CultureInfo.InvariantCulture),
                Email = $"casus{index}@voorbeeld.example",
            },
            Huishouden = huishouden,
            Verblijf = (Verblijf)(1 + (index % 7)),
            GemeenteVanHerkomst = gemeente,
            Zoekprofiel = new() { Gemeenten = { gemeente }, MinimumKamers = 1 + huishouden.GeboortejarenKinderen.Count },
        };
        aanmelding.Verstrekkingen.Add(Verstrekkingen());
        var fase = index switch
        {
            < 10 => DemoFase.Aangemeld,
            < 17 => DemoFase.InVoorbereiding,
            < 21 => DemoFase.Tafelgereed,
            _ => DemoFase.Plaatsbaar,
        };
        return new DemoCasus(index, zorgaanbieder, fase, geboren, aanmelding);
    }

    private IEnumerable<Verstrekking> Verstrekkingen() =>
    [
        new() { Rol = Rol.Regie, Grondslag = "Wmo 2015 art. 5.1.1", ToestemmingOp = Dates.Write(today) },
        new() { Rol = Rol.Corporatie, Grondslag = "Avg art. 6 lid 1 onder e", ToestemmingOp = Dates.Write(today) },
        new() { Rol = Rol.Toegang, Grondslag = "Wmo 2015 art. 5.1.1", ToestemmingOp = Dates.Write(today) },
        new() { Rol = Rol.Wi, Grondslag = "Participatiewet art. 64", ToestemmingOp = Dates.Write(today) },
    ];

    private Woninggegevens Woning(Faker faker, Deelnemer corporatie, int index)
    {
        var code = faker.PickRandom<string>(corporatie.Gemeenten);
        var gemeente = lijst.Gemeenten.First(g => g.Code == code);
        var soort = faker.PickRandom(Woningsoort.Appartement, Woningsoort.Appartement, Woningsoort.Eengezinswoning, Woningsoort.Studio);
        var kamers = soort == Woningsoort.Studio ? 1 : faker.Random.Int(2, 4);
        var woning = new Woninggegevens
        {
            ExternId = $"DEMO-{corporatie.Oin[^2..]}-{index:000}",
            ExternVersie = 1,
            Adres = new()
            {
                Straat = faker.PickRandom(Straten),
                Huisnummer = faker.Random.Int(1, 250),
                Postcode = gemeente.Code + "ZZ",
                Woonplaats = gemeente.Naam,
            },
            Gemeente = gemeente.Code,
            Wijk = $"{gemeente.Naam} {faker.PickRandom(Wijken)}",
            Complex = $"Complex {index / 5}",
            Portiek = $"Portiek {index}",
            Soort = soort,
            Kamers = kamers,
            OppervlakteInM2 = 18 + (kamers * 14),
            Verdieping = soort == Woningsoort.Eengezinswoning ? 0 : faker.Random.Int(0, 5),
            Lift = soort != Woningsoort.Eengezinswoning && faker.Random.Bool(),
            Rolstoelgeschikt = index % 7 == 0,
            KaleHuurInCenten = 42_000 + (kamers * 6_000) + (faker.Random.Int(0, 40) * 100),
            ServicekostenInCenten = faker.Random.Int(5, 35) * 100,
            BeschikbaarVanaf = Dates.Write(today.AddDays(faker.Random.Int(7, 50))),
            HuuropzeggingOp = Dates.Write(today.AddDays(-faker.Random.Int(3, 25))),
            Omschrijving = "Verzonnen woning voor de demonstratie.",
        };
        woning.Contractvormen.Add([Contractvorm.Regulier, Contractvorm.Omklap]);
        return woning;
    }

}
