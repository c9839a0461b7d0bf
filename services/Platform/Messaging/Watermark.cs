using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Messaging;

/// <summary>The newest version of an aggregate that this service has applied.</summary>
public sealed class Watermark
{
    /// <summary>Kind and id of the aggregate, for instance <c>casus:TP-2026-000123</c>.</summary>
    public required string Stream { get; init; }

    /// <summary>The newest version seen.</summary>
    public int Version { get; set; }
}

/// <summary>Keeps readers from going back in time.</summary>
public static class Watermarks
{
    /// <summary>True, once, for a version that is newer than all before it; the mark is stored with the effect. An older or
    /// repeated version is false: the reader then changes nothing.</summary>
    public static async Task<bool> AdvanceAsync(this ServiceDbContext db, string stream, int version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var mark = await db.Set<Watermark>().FindAsync([stream], cancellationToken);
        if (mark is null)
        {
            db.Add(mark = new Watermark { Stream = stream });
        }

        if (version <= mark.Version)
        {
            return false;
        }

        mark.Version = version;
        return true;
    }
}
