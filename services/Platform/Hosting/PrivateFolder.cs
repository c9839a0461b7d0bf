namespace Transferpunt.Platform.Hosting;

/// <summary>Folders that only their owner may enter: they hold databases with personal data, and keys.</summary>
public static class PrivateFolder
{
    /// <summary>Makes the folder when it is not there; one that is there keeps the rights its owner gave it.</summary>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
