using Grpc.Core;
using Microsoft.Data.Sqlite;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;

namespace Transferpunt.Tests.CasusIntake;

public sealed class ToegangTests
{
    [Fact]
    public async Task Een_casus_van_een_ander_bestaat_niet()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var ander = wereld.Als(Rol.Zorgaanbieder, Wereld.AndereAanbiederOin);

        var nietVanU = await Fouten.WeigertAsync(StatusCode.NotFound, () => ander.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer }).ResponseAsync);
        var bestaatNiet = await Fouten.WeigertAsync(StatusCode.NotFound, () => ander.GetCasusAsync(new GetCasusRequest { Casusnummer = "TP-2026-000999" }).ResponseAsync);
        await Fouten.WeigertAsync(StatusCode.NotFound, () => wereld.Als(Rol.Client, null, "iemand").GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer }).ResponseAsync);

        Assert.Equal(bestaatNiet.Status.Detail, nietVanU.Status.Detail);
        Assert.Empty((await ander.ListCasussenAsync(new ListCasussenRequest())).Casussen);
    }

    [Fact]
    public async Task De_lijst_gaat_bladzijde_voor_bladzijde_en_bevat_geen_persoon_en_geen_inhoud()
    {
        await using var wereld = await Wereld.StartAsync();
        var nummers = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            nummers.Add(await wereld.MeldAanAsync());
            wereld.Dienst.Clock.Advance(TimeSpan.FromHours(20));
        }

        await wereld.LeverPersoonsbeschrijvingAsync(nummers[0]);
        var gezien = new List<Casus>();
        var token = "";
        do
        {
            var bladzijde = await wereld.Aanbieder.ListCasussenAsync(new ListCasussenRequest { PageSize = 2, PageToken = token });
            gezien.AddRange(bladzijde.Casussen);
            token = bladzijde.NextPageToken;
        }
        while (token.Length > 0);

        Assert.Equal(nummers, gezien.Select(c => c.Casusnummer));
        Assert.All(gezien, c => Assert.True(c.Persoon is null && c.Huishouden is null && c.Persoonsbeschrijving is null));
        Assert.Equal(BijdrageStatus.Ontvangen, gezien[0].Bijdragen[1].Status);
        var inVoorbereiding = await wereld.Regie.ListCasussenAsync(new ListCasussenRequest { Status = CasusStatus.InVoorbereiding });
        Assert.Equal([nummers[0]], inVoorbereiding.Casussen.Select(c => c.Casusnummer));
        var fout = await Fouten.WeigertAsync(
            StatusCode.InvalidArgument, () => wereld.Regie.ListCasussenAsync(new ListCasussenRequest { PageToken = "zelfbedacht", PageSize = 500 }).ResponseAsync);
        Assert.Equal(["page_size", "page_token"], fout.Velden());
    }

    [Fact]
    public async Task Intrekken_van_de_toestemming_verbergt_de_casus_meteen()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var client = await wereld.KoppelClientAsync(casusnummer);
        var vraag = new GetCasusRequest { Casusnummer = casusnummer };
        await wereld.Wi.GetCasusAsync(vraag);
        var intrekking = new TrekToestemmingInRequest { VerzoekId = Wereld.Id(), Casusnummer = casusnummer, Rol = Rol.Wi };

        await client.TrekToestemmingInAsync(intrekking);

        await Fouten.WeigertAsync(StatusCode.NotFound, () => wereld.Wi.GetCasusAsync(vraag).ResponseAsync);
        Assert.Empty((await wereld.Wi.ListCasussenAsync(new ListCasussenRequest())).Casussen);
        await wereld.Toegang.GetCasusAsync(vraag);
        Assert.Equal("2026-02-02", (await client.GetCasusAsync(vraag)).Casus.Verstrekkingen.Single(v => v.Rol == Rol.Wi).IngetrokkenOp);
        var laatste = (await wereld.EventsAsync(casusnummer))[^1];
        Assert.Contains("deelname-gewijzigd", laatste.Type, StringComparison.Ordinal);
        Assert.Contains("\"Tot\":\"2026-02-02\"", laatste.Body, StringComparison.Ordinal);
        intrekking.VerzoekId = Wereld.Id();
        var nogEens = await Fouten.WeigertAsync(StatusCode.FailedPrecondition, () => client.TrekToestemmingInAsync(intrekking).ResponseAsync);
        Assert.Equal("GEEN_TOESTEMMING", nogEens.Reden());
    }

    [Fact]
    public async Task Zonder_toestemming_doet_een_rol_niet_mee()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync(a => a.Verstrekkingen.Single(v => v.Rol == Rol.Wi).ToestemmingOp = "");

        await Fouten.WeigertAsync(StatusCode.NotFound, () => wereld.Wi.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer }).ResponseAsync);

        Assert.Equal("", (await wereld.LeesAsync(casusnummer)).Bijdragen[5].EigenaarOin);
    }

    [Fact]
    public async Task Een_reden_staat_er_alleen_als_zij_is_gegeven_en_alleen_voor_wie_haar_mag_zien()
    {
        await using var wereld = await Wereld.StartAsync();
        var zonder = await wereld.MeldAanAsync();
        var met = await wereld.MeldAanAsync(a =>
        {
            a.Zoekprofiel.Gemeenten.Add("9002");
            a.Zoekprofiel.RedenAndereGemeente = RedenAndereGemeente.OnveiligMilieu;
        });
        await wereld.Regie.VerklaarBijdrageNietNodigAsync(new VerklaarBijdrageNietNodigRequest
        {
            VerzoekId = Wereld.Id(), Casusnummer = met, Soort = BijdrageSoort.Corporatietoets, Reden = "Er is geen woongeschiedenis.",
        });

        Assert.Equal((false, 0), Redenen(await wereld.LeesAsync(zonder)));
        Assert.Equal((true, 1), Redenen(await wereld.LeesAsync(met)));
        Assert.Equal((false, 0), Redenen((await wereld.Toegang.GetCasusAsync(new GetCasusRequest { Casusnummer = met })).Casus));
        Assert.Equal([(false, 0), (true, 1)], (await wereld.Regie.ListCasussenAsync(new ListCasussenRequest())).Casussen.Select(Redenen));
        Assert.Equal([(false, 0), (false, 0)], (await wereld.Toegang.ListCasussenAsync(new ListCasussenRequest())).Casussen.Select(Redenen));
    }

    [Fact]
    public async Task Een_koppelcode_werkt_een_keer_binnen_veertien_dagen_en_staat_nergens_opgeslagen()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var eerste = await wereld.Aanbieder.MaakKoppelcodeAsync(new MaakKoppelcodeRequest { Casusnummer = casusnummer });
        var tweede = await wereld.Aanbieder.MaakKoppelcodeAsync(new MaakKoppelcodeRequest { Casusnummer = casusnummer });
        var client = wereld.Als(Rol.Client, null, Wereld.Client);

        await client.KoppelCasusAsync(new KoppelCasusRequest { VerzoekId = Wereld.Id(), Code = eerste.Code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal) });
        var gebruikt = await KoppelAsync(wereld, eerste.Code);
        wereld.Dienst.Clock.Advance(TimeSpan.FromDays(14));
        var verlopen = await KoppelAsync(wereld, tweede.Code);
        var onbekend = await KoppelAsync(wereld, "0000-0000-0000-0000-0000");

        Assert.Equal(["CODE_ONGELDIG", "CODE_ONGELDIG", "CODE_ONGELDIG"], [gebruikt.Reden(), verlopen.Reden(), onbekend.Reden()]);
        Assert.Equal(casusnummer, (await client.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer })).Casus.Casusnummer);
        var hashes = await wereld.Dienst.ReadAsync<CasusIntakeDbContext, List<string>>(db => Task.FromResult(db.Koppelcodes.Select(k => k.Hash).ToList()));
        Assert.DoesNotContain(eerste.Code.Replace("-", "", StringComparison.Ordinal), hashes);
        Assert.Equal(24, eerste.Code.Length);
    }

    [Fact]
    public async Task De_client_ziet_wie_keek_en_wie_het_probeerde()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var client = await wereld.KoppelClientAsync(casusnummer);
        await wereld.Toegang.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer });
        var ander = wereld.Als(Rol.Zorgaanbieder, Wereld.AndereAanbiederOin);
        await Fouten.WeigertAsync(StatusCode.NotFound, () => ander.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer }).ResponseAsync);
        await wereld.LeverIndicatieAsync(casusnummer);

        var inzagen = await LeesInzagenAsync(client, casusnummer);

        var poging = inzagen.First(i => i.OrganisatieOin == Wereld.AndereAanbiederOin);
        Assert.Equal(("Organisatie 3", "GetCasus", "casus-inzien", false), (poging.Organisatie, poging.Handeling, poging.Verwerking, poging.Gelukt));
        var toegang = inzagen.First(i => i.OrganisatieOin == Wereld.ToegangOin);
        Assert.Equal(("Organisatie 6", Rol.Toegang, true), (toegang.Organisatie, toegang.Rol, toegang.Gelukt));
        Assert.Contains(inzagen, i => i.Rol == Rol.Dienst && i.Handeling == "IndicatieAfgegeven" && i.Organisatie.Length > 0);
        Assert.Equal("MeldCasusAan", inzagen[^1].Handeling);
        Assert.Equal(inzagen.Select(i => i.Tijdstip).OrderDescending(), inzagen.Select(i => i.Tijdstip));
        await Fouten.WeigertAsync(
            StatusCode.NotFound, () => wereld.Als(Rol.Client, null, "ander").ListInzagenAsync(new ListInzagenRequest { Casusnummer = casusnummer }).ResponseAsync);
    }

    [Fact]
    public async Task Zonder_verantwoording_geen_gegevens_en_geen_wijziging()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MaakTafelgereedAsync();
        var zitting = await wereld.PlanZittingAsync();
        await wereld.Tafel.AgendeerCasusAsync(new AgendeerCasusRequest { VerzoekId = Wereld.Id(), TafelzittingId = zitting, Casusnummer = casusnummer });
        await UitvoerenAsync(wereld, "CREATE TRIGGER kapot BEFORE INSERT ON Auditregel BEGIN SELECT RAISE(ABORT, 'kapot'); END");

        await MisluktAsync(() => wereld.Regie.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer }).ResponseAsync);
        await MisluktAsync(() => wereld.Aanbieder.ListCasussenAsync(new ListCasussenRequest()).ResponseAsync);
        await MisluktAsync(() => wereld.MeldAanAsync());
        await MisluktAsync(() => wereld.Tafel.LegBesluitVastAsync(Wereld.Besluit(zitting, casusnummer)).ResponseAsync);
        await MisluktAsync(() => wereld.Aanbieder.MaakKoppelcodeAsync(new MaakKoppelcodeRequest { Casusnummer = casusnummer }).ResponseAsync);
        await UitvoerenAsync(wereld, "DROP TRIGGER kapot");

        var (casussen, codes) = await wereld.Dienst.ReadAsync<CasusIntakeDbContext, (int, int)>(
            db => Task.FromResult((db.Casussen.Count(), db.Koppelcodes.Count())));
        Assert.Equal((1, 0), (casussen, codes));
        var agenda = (await wereld.Tafel.GetTafelzittingAsync(new GetTafelzittingRequest { TafelzittingId = zitting })).Tafelzitting.Agenda;
        Assert.Equal(BesluitSoort.Unspecified, Assert.Single(agenda).Besluit);
    }

    [Fact]
    public async Task Elke_inzage_geeft_een_regel_en_een_lijst_geeft_er_een_per_persoon()
    {
        await using var wereld = await Wereld.StartAsync();
        var eerste = await wereld.MeldAanAsync();
        var tweede = await wereld.MeldAanAsync();

        await wereld.Regie.GetCasusAsync(new GetCasusRequest { Casusnummer = eerste });
        await wereld.Regie.GetCasusAsync(new GetCasusRequest { Casusnummer = eerste });
        await wereld.Regie.ListCasussenAsync(new ListCasussenRequest());

        var regels = await wereld.Dienst.ReadAsync<CasusIntakeDbContext, List<string>>(db => Task.FromResult(
            db.AuditLines.Where(l => l.Oin == Wereld.RegieOin && l.PersonConcerned != null).OrderBy(l => l.Sequence)
                .AsEnumerable().Select(l => $"{l.Action} {l.PersonConcerned}").ToList()));
        Assert.Equal([$"GetCasus {eerste}", $"GetCasus {eerste}", $"ListCasussen {eerste}", $"ListCasussen {tweede}"], regels);
    }

    /// <summary>Whether there is a reason for another gemeente, and how many bijdragen have one for not being needed.</summary>
    private static (bool AndereGemeente, int NietNodig) Redenen(Casus casus) =>
        (casus.Zoekprofiel.HasRedenAndereGemeente, casus.Bijdragen.Count(b => b.HasRedenNietNodig));

    private static async Task<List<Inzage>> LeesInzagenAsync(CasusService.CasusServiceClient client, string casusnummer)
    {
        var alle = new List<Inzage>();
        var token = "";
        do
        {
            var bladzijde = await client.ListInzagenAsync(new ListInzagenRequest { Casusnummer = casusnummer, PageSize = 3, PageToken = token });
            alle.AddRange(bladzijde.Inzagen);
            token = bladzijde.NextPageToken;
        }
        while (token.Length > 0);
        return alle;
    }

    private static Task<RpcException> KoppelAsync(Wereld wereld, string code) => Fouten.WeigertAsync(
        StatusCode.NotFound,
        () => wereld.Als(Rol.Client, null, "client-sub-2").KoppelCasusAsync(new KoppelCasusRequest { VerzoekId = Wereld.Id(), Code = code }).ResponseAsync);

    private static async Task MisluktAsync(Func<Task> call)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Contains(fout.StatusCode, (StatusCode[])[StatusCode.Internal, StatusCode.Unavailable]);
    }

    private static async Task UitvoerenAsync(Wereld wereld, string sql)
    {
        await using var verbinding = new SqliteConnection($"Data Source={wereld.Dienst.DatabaseFile}");
        await verbinding.OpenAsync();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        await opdracht.ExecuteNonQueryAsync();
    }
}
