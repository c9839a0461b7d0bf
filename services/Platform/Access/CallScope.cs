using System.Diagnostics;
using Transferpunt.Contracts.Options.V1;

namespace Transferpunt.Platform.Access;

/// <summary>What is known about the call (or message) that is being handled; one per scope.</summary>
public sealed class CallScope
{
    private Caller? _caller;

    /// <summary>Who calls; set before any service code runs.</summary>
    public Caller Caller => _caller ?? throw new InvalidOperationException("There is no caller in this scope.");

    /// <summary>What the caller's role reaches through this method.</summary>
    public Bereik Reach { get; private set; }

    /// <summary>The processing activity from the register, for instance <c>casus-inzien</c>.</summary>
    public string Activity { get; private set; } = "";

    /// <summary>The method or message, for instance <c>GetCasus</c>.</summary>
    public string Action { get; private set; } = "";

    /// <summary>The message that caused this, when it is no call.</summary>
    public Guid? CausedBy { get; private set; }

    /// <summary>When handling began.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>Identifies the chain of calls and messages (W3C Trace Context).</summary>
    public ActivityTraceId TraceId { get; } = System.Diagnostics.Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom();

    /// <summary>The call that this one came from, when there is one.</summary>
    public ActivitySpanId? ParentSpanId { get; } = System.Diagnostics.Activity.Current?.ParentSpanId;

    /// <summary>Somebody or something is known to act in this scope.</summary>
    public bool HasCaller => _caller is not null;

    /// <summary>Remembers the command that is being handled, so that its answer is stored with its effect.</summary>
    internal CommandRequest? Command { get; set; }

    /// <summary>The persons whose record has been written in this scope.</summary>
    internal HashSet<string> Audited { get; } = [];

    internal void Begin(Caller caller, Bereik reach, string activity, string action, DateTimeOffset now, Guid? causedBy = null)
    {
        (_caller, Reach, Activity, Action, StartedAt, CausedBy) = (caller, reach, activity, action, now, causedBy);
        Audited.Clear();
    }
}

/// <summary>A command that the caller may repeat safely.</summary>
internal sealed record CommandRequest(Guid RequestId, string Method, byte[] Hash)
{
    /// <summary>The answer has been stored together with the effect.</summary>
    public bool IsStored { get; set; }
}
