using System.Globalization;
using System.Security.Cryptography;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Errors;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>Handles the eenheden and publicaties of one HTTP request: translates each and calls the service's own methods.</summary>
internal sealed class VeraVerzoek(HttpContext context, CallInvoker kanaal, TimeProvider clock)
{
    /// <summary>When the message was sent: the version that orders messages about one dwelling.</summary>
    public const string Tijdstip = "X-Stuurgegevens-Tijdstip-Bericht";

    /// <summary>The sender's own reference of the message.</summary>
    public const string Referentienummer = "X-Stuurgegevens-Referentienummer";

    private readonly WoningService.WoningServiceClient _woningen = new(kanaal);

    /// <summary>Registers an eenheid.</summary>
    public async Task<IReadOnlyList<VeraUitkomst>> EenheidAsync(VeraObject eenheid) =>
        [await VerwerkAsync(eenheid, new PublicatieVertaling(Publicatieactie.Registreer, null, [], ""))];

    /// <summary>Publishes, registers or withdraws the eenheden of a publicatie, each for itself.</summary>
    public async Task<IReadOnlyList<VeraUitkomst>> PublicatieAsync(VeraObject publicatie)
    {
        var vertaling = PublicatieVertaling.Lees(publicatie);
        var eenheden = publicatie.Lijst("eenheden");
        if (eenheden.Count == 0)
        {
            publicatie.Fout("eenheden", "Noem minstens één eenheid.");
        }

        if (!publicatie.Faults.None)
        {
            // What holds for all of them is wrong; the faults of each are named in the same answer.
            foreach (var eenheid in eenheden)
            {
                EenheidVertaling.Vertaal(eenheid, new Woninggegevens());
            }

            return [VeraUitkomst.Geweigerd(publicatie.Tekst("idExtern"), publicatie.Faults.All)];
        }

        var uitkomsten = new List<VeraUitkomst>();
        foreach (var eenheid in eenheden)
        {
            // Faults of one eenheid must not refuse the next.
            uitkomsten.Add(await VerwerkAsync(new VeraObject(eenheid.Json, eenheid.Pad, new Faults()), vertaling));
        }

        return uitkomsten;
    }

    private async Task<VeraUitkomst> VerwerkAsync(VeraObject eenheid, PublicatieVertaling publicatie)
    {
        var externId = EenheidVertaling.ExternId(eenheid);
        var verzonden = LeesTijdstip(eenheid.Faults);
        if (string.IsNullOrWhiteSpace(externId))
        {
            eenheid.Fout("idExtern", "Geef het kenmerk van de eenheid in uw eigen systeem.");
        }

        var bekend = string.IsNullOrWhiteSpace(externId) ? null : await ZoekAsync(externId);
        var woning = bekend?.Gegevens.Clone() ?? new Woninggegevens { ExternId = externId ?? "" };
        EenheidVertaling.Vertaal(eenheid, woning);
        publicatie.VulAan(woning);
        if (bekend is null && !eenheid.Heeft("adres") && !string.IsNullOrWhiteSpace(externId))
        {
            eenheid.Fout("idExtern", "Deze eenheid is nog niet bekend. Stuur haar eerst als eenheid of neem haar gegevens op.");
        }

        if (!eenheid.Faults.None)
        {
            return VeraUitkomst.Geweigerd(externId, eenheid.Faults.All);
        }

        woning.ExternVersie = verzonden ?? VolgendeVersie(bekend, woning, publicatie.Actie);
        try
        {
            return await StuurAsync(woning, bekend, publicatie);
        }
        catch (RpcException fout) when (fout.StatusCode is StatusCode.InvalidArgument)
        {
            var velden = fout.GetRpcStatus()?.GetDetail<BadRequest>()?.FieldViolations ?? [];
            return VeraUitkomst.Geweigerd(externId, velden.Select(v => new Fault(VeraVelden.Noem(v.Field, eenheid.Pad), v.Description)));
        }
        catch (RpcException fout) when (fout.StatusCode is StatusCode.FailedPrecondition or StatusCode.Aborted or StatusCode.AlreadyExists)
        {
            return VeraUitkomst.Geweigerd(externId, [new Fault(eenheid.Pad + "idExtern", fout.Status.Detail)]) with { IsBotsing = true };
        }
    }

    private async Task<VeraUitkomst> StuurAsync(Woninggegevens woning, Woning? bekend, PublicatieVertaling publicatie)
    {
        switch (publicatie.Actie)
        {
            case Publicatieactie.TrekIn when bekend is null:
                return VeraUitkomst.Geweigerd(woning.ExternId, [new Fault("status", "Deze woning is niet bekend en kan dus niet worden ingetrokken.")]);
            case Publicatieactie.TrekIn when woning.ExternVersie < bekend.Gegevens.ExternVersie:
                return new VeraUitkomst(woning.ExternId, bekend.WoningId, VeraUitkomst.Verouderd, []);
            case Publicatieactie.TrekIn:
                var intrekking = new TrekWoningInRequest { WoningId = bekend.WoningId, Reden = publicatie.Reden, ExternVersie = woning.ExternVersie };
                intrekking.VerzoekId = VerzoekId("intrekking", intrekking.ToByteArray(), bekend.Versie);
                await _woningen.TrekWoningInAsync(intrekking, cancellationToken: context.RequestAborted);
                return new VeraUitkomst(woning.ExternId, bekend.WoningId, VeraUitkomst.Ingetrokken, []);
            case Publicatieactie.Registreer:
                var registratie = new RegistreerWoningRequest { Woning = woning, VerzoekId = VerzoekId("registratie", woning.ToByteArray()) };
                var geregistreerd = await _woningen.RegistreerWoningAsync(registratie, cancellationToken: context.RequestAborted);
                return Gelukt(woning, geregistreerd.WoningId, geregistreerd.Uitkomst);
            default:
                var publiceren = new PubliceerWoningRequest { Woning = woning, VerzoekId = VerzoekId("publicatie", woning.ToByteArray()) };
                var gepubliceerd = await _woningen.PubliceerWoningAsync(publiceren, cancellationToken: context.RequestAborted);
                return Gelukt(woning, gepubliceerd.WoningId, gepubliceerd.Uitkomst);
        }
    }

    private static VeraUitkomst Gelukt(Woninggegevens woning, string id, PublicatieUitkomst uitkomst) =>
        new(woning.ExternId, id, uitkomst.ToString().ToUpperInvariant(), []);

    private async Task<Woning?> ZoekAsync(string externId)
    {
        var antwoord = await _woningen.ListWoningenAsync(
            new ListWoningenRequest { ExternId = externId, PageSize = 1 }, cancellationToken: context.RequestAborted);
        return antwoord.Woningen.SingleOrDefault();
    }

    private long? LeesTijdstip(Faults faults)
    {
        var tekst = context.Request.Headers[Tijdstip].ToString();
        if (tekst.Length == 0)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment.Year >= 2000)
        {
            return moment.ToUnixTimeMilliseconds();
        }

        faults.Add(Tijdstip, "Geef het tijdstip van het bericht, bijvoorbeeld 2026-12-01T09:00:00Z.");
        return null;
    }

    /// <summary>A message that does not say when it was sent is the newest, unless it says nothing new.</summary>
    private long VolgendeVersie(Woning? bekend, Woninggegevens woning, Publicatieactie actie)
    {
        var nu = clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (bekend is null)
        {
            return nu;
        }

        woning.ExternVersie = bekend.Gegevens.ExternVersie;
        var staatZo = (bekend.Status == WoningStatus.Ingetrokken) == (actie == Publicatieactie.TrekIn);
        return staatZo && woning.Equals(bekend.Gegevens) ? woning.ExternVersie : Math.Max(nu, woning.ExternVersie + 1);
    }

    /// <summary>The same message gives the same id, so that sending it again changes nothing.</summary>
    private string VerzoekId(string soort, byte[] inhoud, params long[] verder)
    {
        var kop = $"{soort}\n{context.Request.Headers[Referentienummer]}\n{string.Join('\n', verder)}\n";
        var hash = SHA256.HashData([.. System.Text.Encoding.UTF8.GetBytes(kop), .. inhoud]);
        return new Guid(hash.AsSpan(0, 16)).ToString();
    }
}
