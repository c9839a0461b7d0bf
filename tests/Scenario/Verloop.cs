namespace Transferpunt.Scenario;

/// <summary>What came out of a run, for a test that looks further than the partners can.</summary>
public sealed class Verloop
{
    public string Casusnummer { get; internal set; } = "";

    public string WoningId { get; internal set; } = "";

    public string VoordrachtId { get; internal set; } = "";

    public DateOnly EersteVerhuisdatum { get; internal set; }

    public DateOnly Verhuisdatum { get; internal set; }

    public int VerhuisdatumVersie { get; internal set; }
}
