using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Tests.Support;
using static Transferpunt.Tests.CasusIntake.Wereld;

namespace Transferpunt.Tests.CasusIntake;

/// <summary>What regie gets to read when a message does not fit.</summary>
public sealed class SignaalTests
{
    [Fact]
    public async Task Regie_leest_de_signalen_bladzijde_voor_bladzijde_met_de_nieuwste_eerst()
    {
        await using var wereld = await StartAsync();
        foreach (var onbekend in (string[])["TP-2026-900001", "TP-2026-900002", "TP-2026-900003"])
        {
            await MeldOnbekendAsync(wereld, onbekend);
            wereld.Dienst.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var eerste = await wereld.Regie.ListSignalenAsync(new ListSignalenRequest { PageSize = 2 });
        var tweede = await wereld.Regie.ListSignalenAsync(new ListSignalenRequest { PageSize = 2, PageToken = eerste.NextPageToken });
        var fout = await Fouten.WeigertAsync(
            StatusCode.InvalidArgument, () => wereld.Regie.ListSignalenAsync(new ListSignalenRequest { PageSize = 500, PageToken = "zelfbedacht" }).ResponseAsync);

        Assert.Equal(["TP-2026-900003", "TP-2026-900002"], eerste.Signalen.Select(s => s.Casusnummer));
        Assert.Equal(["TP-2026-900001"], tweede.Signalen.Select(s => s.Casusnummer));
        Assert.Equal("", tweede.NextPageToken);
        var signaal = tweede.Signalen[0];
        Assert.Equal(("CASUS_ONBEKEND", "Er kwam een bericht binnen over een casus die hier niet bekend is."), (signaal.Code, signaal.Zin));
        Assert.Equal(eerste.Signalen[0].OntstaanOp.ToDateTimeOffset().AddMinutes(-2), signaal.OntstaanOp.ToDateTimeOffset());
        Assert.Equal(["page_size", "page_token"], fout.Velden());
    }

    [Fact]
    public async Task Signalen_van_hetzelfde_moment_staan_elk_op_een_bladzijde()
    {
        await using var wereld = await StartAsync();
        string[] nummers = ["TP-2026-900001", "TP-2026-900002", "TP-2026-900003"];
        foreach (var onbekend in nummers)
        {
            await MeldOnbekendAsync(wereld, onbekend);
        }

        var gezien = new List<string>();
        var token = "";
        do
        {
            var bladzijde = await wereld.Regie.ListSignalenAsync(new ListSignalenRequest { PageSize = 1, PageToken = token });
            gezien.AddRange(bladzijde.Signalen.Select(s => s.Casusnummer));
            token = bladzijde.NextPageToken;
        }
        while (token.Length > 0);

        Assert.Equal(nummers, gezien.Order());
    }

    [Fact]
    public async Task Een_latere_stap_in_dezelfde_voordracht_herhaalt_het_signaal_niet()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        var client = await wereld.KoppelClientAsync(casusnummer);
        await client.TrekToestemmingInAsync(new TrekToestemmingInRequest { VerzoekId = Id(), Casusnummer = casusnummer, Rol = Rol.Corporatie });

        await wereld.Dienst.ReceiveAsync(new VoordrachtGedaan(VoordrachtVan(casusnummer, "Voorgedragen"), 1));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Voorgedragen);
        await wereld.Dienst.ReceiveAsync(new AanbodAanvaard(VoordrachtVan(casusnummer, "Aanvaard"), 2));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Aanvaard);

        Assert.Equal(["GEEN_TOESTEMMING"], await wereld.SignalenAsync(casusnummer));
    }

    [Fact]
    public async Task Een_andere_voordracht_die_niet_past_geeft_een_signaal_van_zichzelf()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var andere = VoordrachtVan(casusnummer, "Aanvaard", Guid.NewGuid());

        await wereld.Dienst.ReceiveAsync(new VoordrachtGedaan(VoordrachtVan(casusnummer, "Voorgedragen"), 1));
        await wereld.Dienst.ReceiveAsync(new AanbodAanvaard(VoordrachtVan(casusnummer, "Aanvaard"), 2));
        await wereld.Dienst.ReceiveAsync(new AanbodAanvaard(andere, 2));
        await MeldOnbekendAsync(wereld, "TP-2026-900001");

        Assert.Equal(["VOORDRACHT_PAST_NIET", "VOORDRACHT_PAST_NIET"], await wereld.SignalenAsync(casusnummer));
    }

    private static async Task MeldOnbekendAsync(Wereld wereld, string onbekend)
    {
        await wereld.Dienst.ReceiveAsync(new IndicatieAfgegeven(IndicatieVan(onbekend), 1));
        await Eventually.TrueAsync(async () => (await wereld.SignalenAsync(onbekend)).Count == 1, $"signaal over {onbekend}");
    }
}
