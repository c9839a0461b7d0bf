namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>The copy of a casus: that it exists, whether it still goes on, and where the person comes from.
/// casus-intake owns it.</summary>
internal sealed class Casus
{
    /// <summary>The casus.</summary>
    public required string Casusnummer { get; init; }

    /// <summary>The state of the life cycle, named as in the contract.</summary>
    public string Status { get; set; } = "";

    /// <summary>CBS code of four digits.</summary>
    public string GemeenteVanHerkomst { get; set; } = "";

    /// <summary>Nothing new may be recorded about this person: the casus was withdrawn or is finished.</summary>
    public bool IsGesloten => Status is "Ingetrokken" or "Afgerond";
}
