using System.Text.Json;
using System.Text.Json.Nodes;
using Google.Rpc;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>The door for the sector standard VERA, ketenproces Woonruimteverdeling: eenheden and publicaties as JSON. It takes one
/// object, as the standard says, or a list of them; a list is answered with an outcome per item.</summary>
internal static class VeraDoor
{
    private const string Basis = "/vera/wrv/v4";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    private delegate Task<IReadOnlyList<VeraUitkomst>> Verwerk(VeraVerzoek verzoek, VeraObject bericht);

    public static void MapVera(this WebApplication app)
    {
        Verwerk eenheid = (verzoek, bericht) => verzoek.EenheidAsync(bericht);
        Verwerk publicatie = (verzoek, bericht) => verzoek.PublicatieAsync(bericht);
        app.MapPost($"{Basis}/eenheden", context => HandleAsync(context, eenheid));
        app.MapPost($"{Basis}/publicaties", context => HandleAsync(context, publicatie));
    }

    private static async Task HandleAsync(HttpContext context, Verwerk verwerk)
    {
        try
        {
            // Who has no token gets no further than this; what a token may do the service's own methods decide.
            Caller.From(context.User);
            var kanaal = context.RequestServices.GetRequiredService<EigenKanaal>().Namens(context);
            var verzoek = new VeraVerzoek(context, kanaal, context.RequestServices.GetRequiredService<TimeProvider>());
            await (await LeesAsync(context) switch
            {
                JsonObject bericht => EenAsync(context, verzoek, verwerk, bericht),
                JsonArray lijst => LijstAsync(context, verzoek, verwerk, lijst),
                _ => throw new JsonException(),
            });
        }
        catch (DomainException fout)
        {
            var status = fout.Kind == ErrorKind.Unauthenticated ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
            await ProblemDetailsWriter.WriteAsync(context, status, fout.Reason, fout.Message);
        }
        catch (RpcException fout)
        {
            var reden = fout.GetRpcStatus()?.GetDetail<ErrorInfo>()?.Reason;
            await ProblemDetailsWriter.WriteAsync(context, StatusOf(fout.StatusCode), reden, fout.Status.Detail);
        }
        catch (JsonException)
        {
            await ProblemDetailsWriter.WriteAsync(context, 400, "BERICHT_ONLEESBAAR", "De inhoud is geen geldige JSON: geef één object of een lijst van objecten.");
        }
        catch (BadHttpRequestException fout)
        {
            var zin = fout.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => "Het bericht is te groot: hooguit 4 MB.",
                StatusCodes.Status415UnsupportedMediaType => "Stuur het bericht als JSON (application/json).",
                _ => "Het bericht is niet te lezen.",
            };
            await ProblemDetailsWriter.WriteAsync(context, fout.StatusCode, "BERICHT_ONLEESBAAR", zin);
        }
    }

    private static async Task<JsonNode?> LeesAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("", StatusCodes.Status415UnsupportedMediaType);
        }

        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = ServiceHost.MaximumMessageSize;
        return await JsonNode.ParseAsync(context.Request.Body, documentOptions: Strict, cancellationToken: context.RequestAborted);
    }

    private static async Task EenAsync(HttpContext context, VeraVerzoek verzoek, Verwerk verwerk, JsonObject bericht)
    {
        var uitkomsten = await verwerk(verzoek, new VeraObject(bericht, "", new Faults()));
        var fouten = uitkomsten.SelectMany(u => u.Fouten).ToList();
        if (fouten.Count > 0)
        {
            var zin = uitkomsten.Any(u => u.Id is not null) ? "Niet alle eenheden zijn opgeslagen; de andere wel." : "Het bericht is niet opgeslagen.";
            var status = uitkomsten.Any(u => u.IsBotsing) ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            await ProblemDetailsWriter.WriteAsync(context, status, "VERZOEK_ONGELDIG", zin, fouten);
            return;
        }

        context.Response.StatusCode = uitkomsten.Any(u => u.Uitkomst == "NIEUW") ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        context.Response.Headers.Location = $"/v1/woningen/{uitkomsten[0].Id}";
        await context.Response.WriteAsJsonAsync(VeraAntwoord.Op(bericht, uitkomsten), context.RequestAborted);
    }

    private static async Task LijstAsync(HttpContext context, VeraVerzoek verzoek, Verwerk verwerk, JsonArray lijst)
    {
        var regels = new List<(int Index, VeraUitkomst Uitkomst)>();
        foreach (var (index, item) in lijst.Index())
        {
            IReadOnlyList<VeraUitkomst> uitkomsten = item is JsonObject bericht
                ? await verwerk(verzoek, new VeraObject(bericht, "", new Faults()))
                : [VeraUitkomst.Geweigerd(null, [new Fault("", "Geef hier een object.")])];
            regels.AddRange(uitkomsten.Select(uitkomst => (index, uitkomst)));
        }

        await context.Response.WriteAsJsonAsync(VeraAntwoord.Op(lijst, regels), context.RequestAborted);
    }

    private static int StatusOf(StatusCode code) => code switch
    {
        StatusCode.Unauthenticated => StatusCodes.Status401Unauthorized,
        StatusCode.PermissionDenied => StatusCodes.Status403Forbidden,
        StatusCode.ResourceExhausted => StatusCodes.Status429TooManyRequests,
        StatusCode.Unavailable => StatusCodes.Status503ServiceUnavailable,
        StatusCode.DeadlineExceeded => StatusCodes.Status504GatewayTimeout,
        _ => StatusCodes.Status500InternalServerError,
    };
}
