using Transferpunt.Platform.Hosting;

namespace Transferpunt.Host.Configuration;

/// <summary>Keeps demonstration data and real data apart: a folder is one or the other for good.</summary>
internal static class DataFolder
{
    private const string Marker = ".transferpunt-demo";
    private const string LoadedMarker = ".transferpunt-demo-geladen";
    private const string InUse = ".transferpunt-in-gebruik";

    /// <summary>Opens the folder for this process alone, or refuses.</summary>
    /// <returns>Keep it as long as the folder is in use.</returns>
    /// <exception cref="Refused">The folder holds data of the other kind, or another process uses it.</exception>
    public static IDisposable Open(string folder, bool demo)
    {
        PrivateFolder.Create(folder);
        CheckKind(folder, demo);
        var claim = Claim(folder);
        if (demo)
        {
            File.WriteAllText(Path.Combine(folder, Marker), "Deze map bevat alleen verzonnen gegevens.\n");
        }

        return claim;
    }

    /// <summary>The demo region has been loaded into this folder.</summary>
    public static bool IsLoaded(string folder) => File.Exists(Path.Combine(folder, LoadedMarker));

    /// <summary>Remembers that the demo region has been loaded.</summary>
    public static void MarkLoaded(string folder) => File.WriteAllText(Path.Combine(folder, LoadedMarker), "");

    private static FileStream Claim(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, InUse), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new Refused($"De map '{folder}' is al in gebruik. (Another process uses this folder.)");
        }
    }

    private static void CheckKind(string folder, bool demo)
    {
        var isDemo = File.Exists(Path.Combine(folder, Marker));
        var isEmpty = !Directory.EnumerateFileSystemEntries(folder).Any(path => Path.GetFileName(path) != InUse);
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
    }
}
