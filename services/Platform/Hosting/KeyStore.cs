using System.Security.Cryptography;
using System.Text.Json;

namespace Transferpunt.Platform.Hosting;

/// <summary>The secret keys of a service: from configuration, or from a key file in its data folder that only the owner may read.
/// A key that does not exist yet is made once and kept.</summary>
public sealed class KeyStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, byte[]> _configured;
    private Dictionary<string, byte[]> _keys;
    private readonly string? _file;

    /// <summary>Opens the keys.</summary>
    /// <param name="file">The key file; null when all keys come from configuration.</param>
    /// <param name="configured">Keys from configuration, in base64, by name.</param>
    public KeyStore(string? file, IReadOnlyDictionary<string, string> configured)
    {
        ArgumentNullException.ThrowIfNull(configured);
        _file = file;
        _configured = configured.ToDictionary(pair => pair.Key, pair => Convert.FromBase64String(pair.Value));
        _keys = file is null ? [] : Read(file);
    }

    /// <summary>The key with this name: 32 bytes.</summary>
    public byte[] Get(string name)
    {
        lock (_lock)
        {
            if (_configured.TryGetValue(name, out var key) || _keys.TryGetValue(name, out key))
            {
                return key;
            }

            return _file is null ? throw new InvalidOperationException($"The key '{name}' is not configured.") : Make(name, _file);
        }
    }

    private byte[] Make(string name, string file)
    {
        // Another process of the same service may be making this key at the same moment: the first one's counts.
        using var own = Lock(file + ".slot");
        _keys = Read(file);
        if (!_keys.TryGetValue(name, out var key))
        {
            key = _keys[name] = RandomNumberGenerator.GetBytes(32);
            Write(file, _keys);
        }

        return key;
    }

    private static FileStream Lock(string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < 100)
            {
                Thread.Sleep(20);
            }
        }
    }

    private static Dictionary<string, byte[]> Read(string file) => File.Exists(file)
        ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!
            .ToDictionary(pair => pair.Key, pair => Convert.FromBase64String(pair.Value))
        : [];

    private static void Write(string file, Dictionary<string, byte[]> keys)
    {
        var text = JsonSerializer.Serialize(keys.ToDictionary(pair => pair.Key, pair => Convert.ToBase64String(pair.Value)));
        var temporary = file + ".nieuw";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(temporary, options))
        using (var writer = new StreamWriter(stream))
        {
            writer.Write(text);
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        // A crash leaves the old file or the new one, never half a key.
        File.Move(temporary, file, overwrite: true);
    }
}
