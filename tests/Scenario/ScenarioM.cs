using Grpc.Core;
using Transferpunt.Scenario.Partners;
using Transferpunt.Scenario.Stappen;

namespace Transferpunt.Scenario;

/// <summary>Scenario M: one person's way from aanmelding to a verhuisdatum on which everything fits, played through the
/// gateway as the systems of the partners would. Every run is a new casus with new woningen, so it can be repeated.</summary>
public static class ScenarioM
{
    private static readonly (string Naam, Func<Spel, Task> Speel)[] Stappen =
    [
        (Stap.Organisaties, Voorbereiding.RegistreerOrganisatiesAsync),
        (Stap.Aanmelding, Voorbereiding.MeldAanAsync),
        (Stap.BijdragenGevraagd, Voorbereiding.VraagBijdragenAsync),
        (Stap.Koppeling, Voorbereiding.KoppelClientAsync),
        (Stap.Deskundigenoordeel, Bijdragen.LeverDeskundigenoordeelAsync),
        (Stap.Persoonsbeschrijving, Bijdragen.LeverPersoonsbeschrijvingAsync),
        (Stap.Clientverklaring, Bijdragen.LeverClientverklaringAsync),
        (Stap.Corporatietoets, Bijdragen.LeverCorporatietoetsAsync),
        (Stap.Melding, Bijdragen.DoeMeldingAsync),
        (Stap.Inkomensdossier, Bijdragen.LegInkomensdossierVastAsync),
        (Stap.Besluit, Bijdragen.NeemBesluitAsync),
        (Stap.FinancieleToets, Bijdragen.LegFinancieleToetsVastAsync),
        (Stap.Tafelgereed, Bijdragen.WachtOpTafelgereedAsync),
        (Stap.Afscherming, Afscherming.ControleerAsync),
        (Stap.Tafelzitting, Tafel.BesluitAsync),
        (Stap.Sluiting, Tafel.SluitAsync),
        (Stap.WoningenInEenStroom, Aanbod.PubliceerStroomAsync),
        (Stap.WoningInVera, Aanbod.PubliceerVeraAsync),
        (Stap.Matching, Aanbod.ZoekEnLegUitAsync),
        (Stap.Voordracht, Plaatsing.DraagVoorAsync),
        (Stap.Aanvaarding, Plaatsing.BiedAanEnAanvaardAsync),
        (Stap.Contract, Plaatsing.WijsToeEnLegContractVastAsync),
        (Stap.Verhuisdatum, Verhuizing.StelVastAsync),
        (Stap.AllesOpEenDag, Verhuizing.WachtTotAllesAansluitAsync),
        (Stap.Verzetten, Verhuizing.VerzetAsync),
        (Stap.AllesOpDeNieuweDag, Verhuizing.WachtTotAllesAansluitAsync),
        (Stap.Inzagen, Afscherming.ControleerInzagenAsync),
    ];

    /// <summary>Plays the scenario and writes the time line.</summary>
    /// <exception cref="ScenarioMisluktException">An expectation did not hold.</exception>
    public static async Task<Verloop> RunAsync(ScenarioOptions options, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var tijdlijn = new Tijdlijn(output);
        var now = "openen";
        try
        {
            using var rollen = await Rolverdeling.OpenAsync(options, cancellationToken);
            var spel = new Spel(options, rollen, tijdlijn, cancellationToken);
            foreach (var (naam, speel) in Stappen)
            {
                now = naam;
                await (options.VoorStap?.Invoke(naam, cancellationToken) ?? Task.CompletedTask);
                await speel(spel);
                await (options.NaStap?.Invoke(naam, cancellationToken) ?? Task.CompletedTask);
            }

            tijdlijn.Klaar("Scenario M: geslaagd");
            return spel.Verloop;
        }
        catch (ScenarioMisluktException error)
        {
            throw new ScenarioMisluktException($"Bij '{now}'. {error.Message}", error);
        }
        catch (RpcException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ScenarioMisluktException($"Bij '{now}' gaf de gateway {error.StatusCode}: {error.Status.Detail}", error);
        }
        catch (HttpRequestException error)
        {
            throw new ScenarioMisluktException($"Bij '{now}' is de gateway niet te bereiken: {error.Message}", error);
        }
    }
}
