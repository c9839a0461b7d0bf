using System.Text;
using Grpc.Core;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;

namespace Transferpunt.Tests.CasusIntake;

public sealed class AanmeldingTests
{
    [Fact]
    public async Task Een_aanmelding_vraagt_de_zes_bijdragen_bij_de_organisaties_van_de_gemeente_op()
    {
        await using var wereld = await Wereld.StartAsync();

        var casus = await wereld.LeesAsync(await wereld.MeldAanAsync());

        Assert.Equal("TP-2026-000001", casus.Casusnummer);
        Assert.Equal((CasusStatus.Aangemeld, 1, "2026-02-02", 2), (casus.Status, casus.Versie, casus.Aanmelddatum, casus.Huishoudgrootte));
        Assert.Equal([Wereld.Gemeente], casus.Zoekprofiel.Gemeenten);
        Assert.Equal(
            [Wereld.RegieOin, Wereld.AanbiederOin, Wereld.ToegangOin, "", "", Wereld.WiOin], casus.Bijdragen.Select(b => b.EigenaarOin));
        Assert.All(casus.Bijdragen, b => Assert.Equal((BijdrageStatus.Gevraagd, false), (b.Status, b.TeLaat)));
        Assert.Equal("2026-02-12", casus.Bijdragen[0].Uiterlijk);
        Assert.Equal("2026-03-30", casus.Bijdragen[2].Uiterlijk);
    }

    [Fact]
    public async Task Alle_fouten_van_een_aanmelding_komen_in_een_keer_terug()
    {
        await using var wereld = await Wereld.StartAsync();
        var fout = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Aanbieder.MeldCasusAanAsync(new MeldCasusAanRequest
        {
            VerzoekId = Wereld.Id(),
            Persoon = new Persoon { Geboortedatum = "2026-02-03", Bsn = "123456789", Email = "geen adres" },
            Huishouden = new Huishouden { GeboortejarenKinderen = { 2027 } },
            GemeenteVanHerkomst = "Utrecht",
            Verstrekkingen = { new Verstrekking { Rol = Rol.Wi }, Wereld.Verstrekking(Rol.Wi), Wereld.Verstrekking(Rol.Gemeente) },
            Zoekprofiel = new Zoekprofiel { Gemeenten = { "9002", "90" }, Contractvorm = Contractvorm.Omklap, VroegsteDatum = "morgen" },
        }).ResponseAsync);

        Assert.Equal(
            [
                "gemeente_van_herkomst", "huishouden.geboortejaren_kinderen[0]", "huishouden.volwassenen", "persoon.bsn", "persoon.email",
                "persoon.geboortedatum", "persoon.naam", "verblijf", "verstrekkingen[0].grondslag", "verstrekkingen[1].rol", "verstrekkingen[2].rol",
                "zoekprofiel.contractvorm", "zoekprofiel.gemeenten[1]", "zoekprofiel.minimum_kamers", "zoekprofiel.reden_andere_gemeente",
                "zoekprofiel.vroegste_datum",
            ],
            fout.Velden().Order(StringComparer.Ordinal));
        Assert.DoesNotContain("123456789", fout.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regie_noemt_de_zorgaanbieder_namens_wie_zij_aanmeldt()
    {
        await using var wereld = await Wereld.StartAsync();
        var aanmelding = Wereld.Aanmelding();
        aanmelding.Persoon.ClearBsn();

        var zonder = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Regie.MeldCasusAanAsync(aanmelding).ResponseAsync);
        aanmelding.AanmelderOin = Wereld.CorporatieOin;
        var geenAanbieder = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Regie.MeldCasusAanAsync(aanmelding).ResponseAsync);
        aanmelding.AanmelderOin = Wereld.AanbiederOin;
        var casusnummer = (await wereld.Regie.MeldCasusAanAsync(aanmelding)).Casusnummer;

        Assert.Equal(["aanmelder_oin"], zonder.Velden());
        Assert.Equal(["aanmelder_oin"], geenAanbieder.Velden());
        Assert.Equal(Wereld.AanbiederOin, (await wereld.Aanbieder.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer })).Casus.AanmelderOin);
    }

    [Fact]
    public async Task Gelijktijdige_aanmeldingen_krijgen_elk_een_eigen_nummer()
    {
        await using var wereld = await Wereld.StartAsync();

        var nummers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => wereld.MeldAanAsync()));

        Assert.Equal(Enumerable.Range(1, 40).Select(n => $"TP-2026-{n:D6}"), nummers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Hetzelfde_verzoek_geeft_hetzelfde_antwoord_en_een_ander_verzoek_met_die_id_wordt_geweigerd()
    {
        await using var wereld = await Wereld.StartAsync();
        var aanmelding = Wereld.Aanmelding();

        var eerste = await wereld.Aanbieder.MeldCasusAanAsync(aanmelding);
        var tweede = await wereld.Aanbieder.MeldCasusAanAsync(aanmelding);
        aanmelding.Persoon.Naam = "Iemand anders";
        var fout = await Fouten.WeigertAsync(StatusCode.AlreadyExists, () => wereld.Aanbieder.MeldCasusAanAsync(aanmelding).ResponseAsync);

        Assert.Equal(eerste, tweede);
        Assert.Equal("VERZOEK_ID_HERGEBRUIKT", fout.Reden());
        Assert.Equal(1, await wereld.Dienst.ReadAsync<CasusIntakeDbContext, int>(db => Task.FromResult(db.Casussen.Count())));
    }

    [Fact]
    public async Task Het_bsn_staat_nergens_leesbaar_in_de_databasebestanden_en_is_wel_te_lezen_door_wie_het_mag()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();

        var bestanden = Directory.GetFiles(Path.GetDirectoryName(wereld.Dienst.DatabaseFile)!).Select(Lees).ToList();
        var aanbieder = await wereld.Aanbieder.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer });
        var regie = await wereld.LeesAsync(casusnummer);

        Assert.Contains(bestanden, inhoud => inhoud.Contains("Roderick Zuiderzee", StringComparison.Ordinal));
        Assert.DoesNotContain(bestanden, inhoud => inhoud.Contains(Wereld.Bsn, StringComparison.Ordinal));
        Assert.Equal(Wereld.Bsn, aanbieder.Casus.Persoon.Bsn);
        Assert.False(regie.Persoon.HasBsn);
    }

    [Fact]
    public async Task Wat_naar_buiten_gaat_bevat_geen_naam_en_geen_bsn()
    {
        await using var wereld = await Wereld.StartAsync();
        var gebeurtenissen = await wereld.EventsAsync(await wereld.MeldAanAsync());

        Assert.Equal(2, gebeurtenissen.Count);
        Assert.All(gebeurtenissen, g => Assert.DoesNotContain("Zuiderzee", g.Body, StringComparison.Ordinal));
        Assert.All(gebeurtenissen, g => Assert.DoesNotContain(Wereld.Bsn, g.Body, StringComparison.Ordinal));
        Assert.Contains(gebeurtenissen, g => g.Body.Contains("\"Geboortejaar\":1990", StringComparison.Ordinal));
        Assert.All(gebeurtenissen, g => Assert.DoesNotContain("1990-04", g.Body, StringComparison.Ordinal));
    }

    private static string Lees(string bestand)
    {
        using var stream = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
