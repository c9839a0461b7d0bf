namespace Transferpunt.Indicatie.Domain;

/// <summary>The copy of a casus: that it exists and whether it still goes on. casus-intake owns it.</summary>
internal sealed class Casus
{
    /// <summary>The casus.</summary>
    public required string Casusnummer { get; init; }

    /// <summary>The state of the life cycle, named as in the contract.</summary>
    public required string Status { get; set; }

    /// <summary>Nothing new may be recorded about this person: the casus was withdrawn or is finished.</summary>
    public bool IsGesloten => Status is "Ingetrokken" or "Afgerond";
}
