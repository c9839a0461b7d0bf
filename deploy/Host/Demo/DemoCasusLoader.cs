using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.Host.Demo;

/// <summary>Takes one casus of the demo as far as it should be, each bijdrage by the organisation it belongs to.</summary>
internal sealed class DemoCasusLoader(
    DemoRegion region, DemoCasus casus, string casusnummer, IReadOnlyDictionary<string, DemoPartner> partners, DemoPartner regie)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public DemoCasus Casus { get; } = casus;

    public string Casusnummer { get; } = casusnummer;

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (Casus.Fase == DemoFase.Aangemeld)
        {
            return;
        }

        var zorgaanbieder = new CasusService.CasusServiceClient(await partners[Casus.Zorgaanbieder.Oin].ConnectAsync());
        await zorgaanbieder.LeverPersoonsbeschrijvingAsync(Persoonsbeschrijving(), cancellationToken: cancellationToken);
        await zorgaanbieder.LeverClientverklaringAsync(Clientverklaring(), cancellationToken: cancellationToken);
        if (Casus.Fase >= DemoFase.Tafelgereed)
        {
            await CompleteAsync(cancellationToken);
        }
    }

    private async Task CompleteAsync(CancellationToken cancellationToken)
    {
        var tafel = new CasusService.CasusServiceClient(await regie.ConnectAsync());
        var corporatie = await AskAsync(tafel, BijdrageSoort.Corporatietoets, "corporatie", cancellationToken);
        var toegang = await AskAsync(tafel, BijdrageSoort.Indicatie, "toegang", cancellationToken);
        var wi = await AskAsync(tafel, BijdrageSoort.FinancieleToets, "wi", cancellationToken);
        await tafel.LeverDeskundigenoordeelAsync(Deskundigenoordeel(), cancellationToken: cancellationToken);
        await new CasusService.CasusServiceClient(corporatie)
            .LeverCorporatietoetsAsync(Corporatietoets(), cancellationToken: cancellationToken);
        await IndicateAsync(new IndicatieService.IndicatieServiceClient(toegang), cancellationToken);
        await TestIncomeAsync(new InkomenService.InkomenServiceClient(wi), cancellationToken);
        await UntilAsync(
            async () => (await tafel.GetCasusAsync(new() { Casusnummer = Casusnummer }, cancellationToken: cancellationToken))
                .Casus.Status >= CasusStatus.Tafelgereed,
            cancellationToken);
    }

    private async Task<CallInvoker> AskAsync(
        CasusService.CasusServiceClient tafel, BijdrageSoort soort, string rol, CancellationToken cancellationToken)
    {
        var eigenaar = region.Voor(rol, Casus.Gemeente);
        var request = new VraagBijdrageRequest { VerzoekId = Id(soort), Casusnummer = Casusnummer, Soort = soort, EigenaarOin = eigenaar.Oin };
        await tafel.VraagBijdrageAsync(request, cancellationToken: cancellationToken);
        return await partners[eigenaar.Oin].ConnectAsync();
    }

    private async Task IndicateAsync(IndicatieService.IndicatieServiceClient toegang, CancellationToken cancellationToken)
    {
        var melding = new DoeMeldingRequest { VerzoekId = Id("melding"), Casusnummer = Casusnummer };
        var indicatie = await OnceKnownAsync(async () => await toegang.DoeMeldingAsync(melding, cancellationToken: cancellationToken), cancellationToken);
        var besluit = new NeemBesluitRequest
        {
            VerzoekId = Id("besluit"),
            IndicatieId = indicatie.IndicatieId,
            Besluit = new()
            {
                Soort = IndicatieSoort.AmbulanteBegeleiding,
                Financiering = Financiering.Wmo,
                UrenPerWeekMinimum = 3,
                UrenPerWeekMaximum = 6,
                GeldigVan = Dates.Write(Vandaag),
                GeldigTotEnMet = Dates.Write(Vandaag.AddYears(1)),
                AanbiederOin = Casus.Zorgaanbieder.Oin,
                Motivering = "Begeleiding thuis is genoeg. (Verzonnen voor de demonstratie.)",
            },
        };
        await toegang.NeemBesluitAsync(besluit, cancellationToken: cancellationToken);
    }

    private async Task TestIncomeAsync(InkomenService.InkomenServiceClient wi, CancellationToken cancellationToken)
    {
        var dossier = new LegInkomensdossierVastRequest
        {
            VerzoekId = Id("dossier"),
            Casusnummer = Casusnummer,
            Gegevens = new()
            {
                Soort = InkomenSoort.Bijstand,
                NettoPerMaandInCenten = 42_500,
                RekeninkomenPerJaarInCenten = 1_680_000,
                Geboortedatum = Dates.Write(Casus.Geboortedatum),
                InInrichting = true,
                Partner = false,
                MeldingOp = Dates.Write(Vandaag),
                SchuldenStabiel = true,
            },
        };
        await OnceKnownAsync(async () => await wi.LegInkomensdossierVastAsync(dossier, cancellationToken: cancellationToken), cancellationToken);
        var toets = new LegFinancieleToetsVastRequest
        {
            VerzoekId = Id("toets"),
            Casusnummer = Casusnummer,
            Toets = new() { BetaalbareHuurInCenten = 69_000 },
        };
        await wi.LegFinancieleToetsVastAsync(toets, cancellationToken: cancellationToken);
    }

    private LeverPersoonsbeschrijvingRequest Persoonsbeschrijving() => new()
    {
        VerzoekId = Id("persoonsbeschrijving"),
        Casusnummer = Casusnummer,
        Persoonsbeschrijving = new()
        {
            Krachten = "Zet door en vraagt op tijd om hulp. (Verzonnen.)",
            Kwetsbaarheden = "Heeft rust en regelmaat nodig. (Verzonnen.)",
            Woonvaardigheden = "Kookt, wast en betaalt de rekeningen zelf. (Verzonnen.)",
            UrenBegeleidingPerWeek = 4,
            DagEnNachtBereikbaar = true,
            Signaleringsplan = "Belt de begeleider als het slapen niet lukt. (Verzonnen.)",
        },
    };

    private LeverClientverklaringRequest Clientverklaring() => new()
    {
        VerzoekId = Id("clientverklaring"),
        Casusnummer = Casusnummer,
        Clientverklaring = new()
        {
            WatWilIk = "Een eigen voordeur. (Verzonnen.)",
            WatKanIk = "Mijn huishouden doen. (Verzonnen.)",
            WatIsDaarvoorNodig = "Iemand die ik kan bellen. (Verzonnen.)",
            Akkoord = true,
        },
    };

    private LeverDeskundigenoordeelRequest Deskundigenoordeel() => new()
    {
        VerzoekId = Id("deskundigenoordeel"),
        Casusnummer = Casusnummer,
        Deskundigenoordeel = new() { Oordeel = Oordeel.Ja, Motivering = "Zelfstandig wonen helpt nu. (Verzonnen.)" },
    };

    private LeverCorporatietoetsRequest Corporatietoets() => new()
    {
        VerzoekId = Id("corporatietoets"),
        Casusnummer = Casusnummer,
        Corporatietoets = new() { Woongeschiedenis = "Geen bijzonderheden. (Verzonnen.)", VoorgesteldeContractvorm = Contractvorm.Omklap },
    };

    private DateOnly Vandaag => Dates.Parse(Casus.Aanmelding.Verstrekkingen[0].ToestemmingOp);

    private string Id(object what) => DemoId.Of("casus", Casus.Index, what);


    /// <summary>Another service learns of the casus by an event; until then it does not exist there.</summary>
    private static async Task<T> OnceKnownAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        T? answer = default;
        await UntilAsync(
            async () =>
            {
                try
                {
                    answer = await call();
                    return true;
                }
                catch (RpcException error) when (error.StatusCode == StatusCode.NotFound)
                {
                    return false;
                }
            },
            cancellationToken);
        return answer!;
    }

    private static async Task UntilAsync(Func<Task<bool>> condition, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            while (!await condition())
            {
                await Task.Delay(Pause, patience.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InvalidOperationException("De demoregio is niet volledig geladen: een gebeurtenis kwam niet op tijd aan.");
        }
    }
}
