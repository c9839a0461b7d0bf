namespace Transferpunt.Platform.Audit;

/// <summary>Something stored that is about one person: changing it writes that person's audit row in the same save.</summary>
public interface IConcernsPerson
{
    /// <summary>The casusnummer of the person; null when it is about nobody.</summary>
    string? PersonConcerned { get; }
}
