using System.Diagnostics;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Audit;

/// <summary>Adds the rows that account for a processing to a database context; they are stored by its next save.</summary>
public static class AuditTrail
{
    internal const string Ok = "OK";

    /// <summary>Adds a row for each person that has none yet in this call. Nothing is added outside a call or message.</summary>
    internal static bool Account(this ServiceDbContext db, CallScope call, IEnumerable<string> persons, DateTimeOffset now)
    {
        if (!call.HasCaller)
        {
            return false;
        }

        var fresh = persons.Where(call.Audited.Add).ToList();
        foreach (var person in fresh)
        {
            db.Add(call, person, Ok, "Ok", now);
        }

        return fresh.Count > 0;
    }

    /// <summary>Adds rows for a call that was refused.</summary>
    internal static void AccountRefusal(this ServiceDbContext db, CallScope call, IReadOnlyCollection<string> persons, string result, DateTimeOffset now)
    {
        // Wrong input that is handled well is no error of the processing (Logboek dataverwerkingen: Unset).
        var status = result is "Internal" or "Unavailable" or "Unknown" ? "Error" : "Unset";
        foreach (var person in persons.DefaultIfEmpty())
        {
            db.Add(call, person, result, status, now);
        }
    }

    private static void Add(this ServiceDbContext db, CallScope call, string? person, string result, string status, DateTimeOffset now)
    {
        db.Add(new AuditLine
        {
            At = now,
            PersonConcerned = person,
            Subject = call.Caller.Subject,
            ClientId = call.Caller.ClientId,
            Rol = Rollen.CodeOf(call.Caller.Rol),
            Oin = call.Caller.Oin,
            Activity = call.Activity,
            Action = call.Action,
            Result = result,
            TraceId = call.TraceId.ToHexString(),
            CausedBy = call.CausedBy,
        });
        db.Add(new ProcessingRecord
        {
            TraceId = call.TraceId.ToHexString(),
            SpanId = ActivitySpanId.CreateRandom().ToHexString(),
            ParentSpanId = call.ParentSpanId is { } parent && parent != default ? parent.ToHexString() : null,
            Status = status,
            Name = call.Action,
            StartTime = call.StartedAt.ToUnixTimeMilliseconds(),
            EndTime = now.ToUnixTimeMilliseconds(),
            ProcessingActivityId = call.Activity,
            DataSubjectId = person,
            DataSubjectIdType = person is null ? null : "casusnummer",
        });
    }
}
