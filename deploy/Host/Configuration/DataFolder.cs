namespace Transferpunt.Host.Configuration;

/// <summary>Keeps demonstration data and real data apart: a folder is one or the other for good.</summary>
internal static class DataFolder
{
    private const string Marker = ".transferpunt-demo";
    private const string LoadedMarker = ".transferpunt-demo-geladen";

    /// <summary>Opens the folder, or refuses.</summary>
    /// <exception cref="Refused">The folder holds data of the other kind.</exception>
    public static void Open(string folder, bool demo)
    {
        Directory.CreateDirectory(folder);
        var isDemo = File.Exists(Path.Combine(folder, Marker));
        var isEmpty = !Directory.EnumerateFileSystemEntries(folder).Any();
        if (demo && !isDemo && !isEmpty)
        {
            throw new Refused(
                $"De map '{folder}' bevat andere gegevens dan die van de demo. Kies met --data een lege map. "
                + "(This folder holds other data; --demo needs a folder of its own.)");
        }

        if (!demo && isDemo)
        {
            throw new Refused(
                $"De map '{folder}' bevat verzonnen gegevens van de demo. Kies met --data een andere map. "
                + "(This folder holds demonstration data; choose another one or add --demo.)");
        }

        if (demo)
        {
            File.WriteAllText(Path.Combine(folder, Marker), "Deze map bevat alleen verzonnen gegevens.\n");
        }
    }

    /// <summary>The demo region has been loaded into this folder.</summary>
    public static bool IsLoaded(string folder) => File.Exists(Path.Combine(folder, LoadedMarker));

    /// <summary>Remembers that the demo region has been loaded.</summary>
    public static void MarkLoaded(string folder) => File.WriteAllText(Path.Combine(folder, LoadedMarker), "");
}
