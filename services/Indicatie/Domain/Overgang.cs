namespace Transferpunt.Indicatie.Domain;

/// <summary>The change from stay to ambulant support: the stay ends the day before the ambulant support begins,
/// so there is never a day with both or with neither.</summary>
internal sealed record Overgang
{
    private Overgang()
    {
    }

    /// <summary>Last day of the stay.</summary>
    public DateOnly VerblijfTotEnMet { get; private init; }

    /// <summary>First day of ambulant support: the verhuisdatum.</summary>
    public DateOnly AmbulantVanaf { get; private init; }

    /// <summary>The besluit is valid on the verhuisdatum.</summary>
    public bool DektVerhuisdatum { get; private init; }

    /// <summary>The overgang on a verhuisdatum.</summary>
    public static Overgang Op(DateOnly verhuisdatum, Besluit besluit) => new()
    {
        VerblijfTotEnMet = verhuisdatum.AddDays(-1),
        AmbulantVanaf = verhuisdatum,
        DektVerhuisdatum = besluit.IsGeldigOp(verhuisdatum),
    };
}
