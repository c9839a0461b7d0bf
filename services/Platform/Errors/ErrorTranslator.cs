using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using RpcStatus = Google.Rpc.Status;

namespace Transferpunt.Platform.Errors;

/// <summary>The only place where an exception becomes a gRPC status. What is unexpected is logged by type and stack,
/// never by message, because messages of databases and parsers contain values.</summary>
public sealed partial class ErrorTranslator(ILogger<ErrorTranslator> log)
{
    /// <summary>What the sender of a message that is too large hears.</summary>
    public const string TooLarge = "Het bericht is te groot. Verdeel het over meer berichten.";

    /// <summary>Makes the answer to the caller.</summary>
    public RpcException Translate(Exception error, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return error switch
        {
            DomainException domain => ToRpc(domain),
            // What grpc-dotnet says about a message in a stream that is too large is English.
            RpcException { StatusCode: StatusCode.ResourceExhausted } => Simple(StatusCode.ResourceExhausted, TooLarge),
            RpcException rpc => rpc,
            InvalidProtocolBufferException => ToRpc(Malformed()),
            _ when IsConflict(error) => ToRpc(Conflict()),
            OperationCanceledException when context.CancellationToken.IsCancellationRequested =>
                context.Deadline <= DateTime.UtcNow
                    ? Simple(StatusCode.DeadlineExceeded, "Het duurde te lang. Probeer het later nog eens.")
                    : Simple(StatusCode.Cancelled, "Het verzoek is afgebroken."),
            _ when IsDatabaseAway(error) => Unavailable(error, context),
            _ => Unexpected(error, context),
        };
    }

    /// <summary>The answer to bytes that are no message of the contract.</summary>
    public static DomainException Malformed() =>
        new(ErrorKind.Invalid, "BERICHT_ONLEESBAAR", "Het bericht is niet te lezen volgens het contract.");

    /// <summary>Somebody else stored the same row first: by its version, by a unique key, or by winning a deadlock.</summary>
    public static bool IsConflict(Exception error) => error is DbUpdateConcurrencyException or DbUpdateException
    {
        InnerException: SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } or SqlException { Number: 1205 or 2601 or 2627 },
    };

    /// <summary>The database does not answer, is full, or has not been brought up to date: trying again later can help.</summary>
    public static bool IsDatabaseAway(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.GetBaseException() switch
        {
            // 5 busy, 6 locked, 8 read-only, 10 I/O, 13 full, 14 cannot open; 1 also says that a table is not there.
            SqliteException sqlite => sqlite.SqliteErrorCode is 1 or 5 or 6 or 8 or 10 or 13 or 14,
            // Severity 17 and up, no time, no such table, no such database.
            SqlException sql => sql.Class >= 17 || sql.Number is -2 or 208 or 4060,
            TimeoutException => true,
            _ => false,
        };
    }

    private static DomainException Conflict() =>
        new(ErrorKind.Aborted, "GELIJKTIJDIG_GEWIJZIGD", "Iemand anders was net eerder. Lees de gegevens opnieuw en probeer het nog eens.");

    private static RpcException Simple(StatusCode code, string sentence) => new(new(code, sentence));

    private RpcException Unavailable(Exception error, ServerCallContext context)
    {
        LogUnexpected(context.Method, error.GetBaseException().GetType().Name, error.StackTrace);
        return Simple(StatusCode.Unavailable, "De dienst kan uw verzoek nu niet opslaan. Probeer het later nog eens.");
    }

    private RpcException Unexpected(Exception error, ServerCallContext context)
    {
        LogUnexpected(context.Method, error.GetBaseException().GetType().Name, error.StackTrace);
        return Simple(StatusCode.Internal, "Er ging iets mis aan onze kant.");
    }

    private static RpcException ToRpc(DomainException error)
    {
        var status = new RpcStatus { Code = (int)CodeFor(error.Kind), Message = error.Message };
        status.Details.Add(Any.Pack(new ErrorInfo { Domain = "transferpunt", Reason = error.Reason }));
        if (error.Faults.Count > 0)
        {
            var violations = error.Faults.Select(f => new BadRequest.Types.FieldViolation { Field = f.Field, Description = f.Sentence });
            status.Details.Add(Any.Pack(new BadRequest { FieldViolations = { violations } }));
        }

        return status.ToRpcException();
    }

    private static Code CodeFor(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => Code.InvalidArgument,
        ErrorKind.NotFound => Code.NotFound,
        ErrorKind.AlreadyExists => Code.AlreadyExists,
        ErrorKind.FailedPrecondition => Code.FailedPrecondition,
        ErrorKind.PermissionDenied => Code.PermissionDenied,
        ErrorKind.Unauthenticated => Code.Unauthenticated,
        ErrorKind.Aborted => Code.Aborted,
        _ => Code.Internal,
    };

    [LoggerMessage(LogLevel.Error, "Unexpected {Type} in {Method}: {Stack}")]
    private partial void LogUnexpected(string method, string type, string? stack);
}
