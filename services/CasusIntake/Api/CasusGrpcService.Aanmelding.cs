using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Api;

/// <summary>Reporting a casus, and its zoekprofiel.</summary>
internal sealed partial class CasusGrpcService
{
    public override async Task<V1.MeldCasusAanResponse> MeldCasusAan(V1.MeldCasusAanRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var vandaag = Vandaag;
        var aanmelding = AanmeldingReader.Read(request, faults, vandaag);
        var aanmelder = await AanmelderAsync(request, faults, context.CancellationToken);
        faults.ThrowIfAny();

        var casusnummer = await db.NeemCasusnummerAsync(vandaag.Year, context.CancellationToken);
        var eigenaren = await EigenarenAsync(aanmelding, aanmelder, context.CancellationToken);
        var bsn = aanmelding.Bsn is null ? null : kluis.Versleutel(aanmelding.Bsn, casusnummer);
        var casus = Casus.MeldAan(casusnummer, aanmelding, bsn, aanmelder, eigenaren, termijnen, vandaag);
        db.Add(casus);
        db.Add(Deelnamelijst.Begin(casusnummer, Deelnemers(aanmelder, eigenaren), vandaag));
        return await db.SaveAndAnswerAsync(new V1.MeldCasusAanResponse { Casusnummer = casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    public override async Task<V1.StelZoekprofielVastResponse> StelZoekprofielVast(V1.StelZoekprofielVastRequest request, ServerCallContext context)
    {
        var casus = await LoadAsync(request.Casusnummer, context.CancellationToken);
        var faults = new Faults();
        faults.Require(request.Versie > 0, "versie", "Geef de versie van de casus waarop dit profiel is gebaseerd.");
        faults.Require(request.Zoekprofiel is not null, "zoekprofiel", "Vul dit deel in.");
        var profiel = ZoekprofielReader.Read(
            request.Zoekprofiel ?? new V1.Zoekprofiel { MinimumKamers = 1 }, casus.GemeenteVanHerkomst, casus.Zoekprofiel?.Contractvorm, faults);
        faults.ThrowIfAny();

        casus.StelZoekprofielVast(profiel, request.Versie);
        return await db.SaveAndAnswerAsync(
            new V1.StelZoekprofielVastResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    /// <summary>A zorgaanbieder reports for itself; regie names the zorgaanbieder.</summary>
    private async Task<string> AanmelderAsync(V1.MeldCasusAanRequest request, Faults faults, CancellationToken cancellationToken)
    {
        if (db.Call.Caller.Rol != Rol.Regie)
        {
            return db.Call.Caller.Organisation;
        }

        var earlier = faults.All.Count;
        var oin = faults.Oin(request.AanmelderOin, "aanmelder_oin");
        if (faults.All.Count == earlier
            && !await db.Organisaties.AnyAsync(o => o.Oin == oin && o.Rol == Rol.Zorgaanbieder, cancellationToken))
        {
            faults.Add("aanmelder_oin", "Er is geen zorgaanbieder met deze OIN.");
        }

        return oin;
    }

    /// <summary>Who delivers which bijdrage. Toegang and W&amp;I follow from the gemeente van herkomst when there is exactly one and
    /// the cliënt agrees that it takes part; otherwise regie asks.</summary>
    private async Task<Dictionary<BijdrageSoort, string>> EigenarenAsync(Aanmelding aanmelding, string aanmelder, CancellationToken cancellationToken)
    {
        var organisaties = await db.Organisaties.AsNoTracking()
            .Where(o => o.Rol == Rol.Regie || o.Rol == Rol.Toegang || o.Rol == Rol.Wi).ToListAsync(cancellationToken);
        var eigenaren = new Dictionary<BijdrageSoort, string> { [BijdrageSoort.Persoonsbeschrijving] = aanmelder };
        var regie = db.Call.Caller.Rol == Rol.Regie ? db.Call.Caller.Organisation : Enige(o => o.Rol == Rol.Regie);
        Zet(BijdrageSoort.Deskundigenoordeel, regie);
        Zet(BijdrageSoort.Indicatie, VanHerkomst(Rol.Toegang));
        Zet(BijdrageSoort.FinancieleToets, VanHerkomst(Rol.Wi));
        return eigenaren;

        string? Enige(Predicate<Organisatie> welke) => organisaties.FindAll(welke) is [var enige] ? enige.Oin : null;

        string? VanHerkomst(Rol rol) => aanmelding.Verstrekkingen.Any(v => v.Rol == rol && v.HeeftToestemming)
            ? Enige(o => o.Rol == rol && o.Gemeenten.Contains(aanmelding.GemeenteVanHerkomst))
            : null;

        void Zet(BijdrageSoort soort, string? oin)
        {
            if (oin is not null)
            {
                eigenaren[soort] = oin;
            }
        }
    }

    private static IEnumerable<(Rol Rol, string Oin)> Deelnemers(string aanmelder, IReadOnlyDictionary<BijdrageSoort, string> eigenaren) =>
        eigenaren.Select(e => (Rol: Bijdrage.LeverancierVan(e.Key)!.Value, Oin: e.Value))
            .Where(deelnemer => deelnemer.Rol != Rol.Regie)
            .Prepend((Rol.Zorgaanbieder, aanmelder));
}
