using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using RpcStatus = Google.Rpc.Status;

namespace Transferpunt.Gateway.Errors;

/// <summary>An answer of the gateway itself, in both languages it speaks.</summary>
/// <param name="HttpStatus">For REST.</param>
/// <param name="GrpcStatus">For gRPC.</param>
/// <param name="Reason">Fixed code.</param>
/// <param name="Sentence">What the caller reads.</param>
internal sealed record Refusal(int HttpStatus, StatusCode GrpcStatus, string Reason, string Sentence)
{
    public static readonly Refusal NoToken = new(401, StatusCode.Unauthenticated, "TOKEN_ONGELDIG", TokenAuthentication.Sentence);

    public static readonly Refusal RoleMayNot = new(403, StatusCode.PermissionDenied, "GEEN_TOEGANG", Caller.DeniedSentence);

    public static readonly Refusal NoSuchPath = new(404, StatusCode.Unimplemented, "PAD_ONBEKEND", "Dit adres bestaat niet.");

    public static readonly Refusal NoSuchMethod =
        new(405, StatusCode.Unimplemented, "HANDELING_ONBEKEND", "Deze handeling bestaat niet op dit adres.");

    public static readonly Refusal TooLarge =
        new(413, StatusCode.ResourceExhausted, "BERICHT_TE_GROOT", ErrorTranslator.TooLarge);

    public static readonly Refusal TooMany =
        new(429, StatusCode.ResourceExhausted, "TE_VEEL_VERZOEKEN", "Uw organisatie doet te veel verzoeken tegelijk. Probeer het straks nog eens.");

    public static readonly Refusal BadRequest =
        new(400, StatusCode.InvalidArgument, "BERICHT_ONLEESBAAR", "Het bericht is niet te lezen volgens het contract.");

    public static readonly Refusal Failed = new(500, StatusCode.Internal, "FOUT", "Er ging iets mis aan onze kant.");

    public static readonly Refusal Away =
        new(503, StatusCode.Unavailable, "DIENST_WEG", "De dienst is nu niet bereikbaar. Probeer het later nog eens.");

    public static readonly Refusal TooSlow =
        new(504, StatusCode.DeadlineExceeded, "TE_LANG", "Het duurde te lang. Probeer het later nog eens.");

    /// <summary>Writes it as the answer, instead of what was being made.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var isGrpc = context.Request.ContentType?.StartsWith("application/grpc", StringComparison.OrdinalIgnoreCase) == true;
        return isGrpc ? WriteGrpcAsync(context.Response) : ProblemDetailsWriter.WriteAsync(context, HttpStatus, Reason, Sentence);
    }

    /// <summary>A gRPC answer without a message: the status goes in the headers (trailers-only).</summary>
    private Task WriteGrpcAsync(Microsoft.AspNetCore.Http.HttpResponse response)
    {
        var details = new RpcStatus { Code = (int)GrpcStatus, Message = Sentence };
        details.Details.Add(Any.Pack(new ErrorInfo { Domain = "transferpunt", Reason = Reason }));
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "application/grpc";
        response.ContentLength = null;
        response.Headers["grpc-status"] = details.Code.ToString(System.Globalization.CultureInfo.InvariantCulture);
        response.Headers["grpc-message"] = Uri.EscapeDataString(Sentence);
        response.Headers["grpc-status-details-bin"] = Convert.ToBase64String(details.ToByteArray());
        return response.CompleteAsync();
    }
}
