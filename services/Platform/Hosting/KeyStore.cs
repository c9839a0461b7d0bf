using System.Security.Cryptography;
using System.Text.Json;

namespace Transferpunt.Platform.Hosting;

/// <summary>The secret keys of a service: from configuration, or from a key file in its data folder that only the owner may read.
/// A key that does not exist yet is made once and kept.</summary>
public sealed class KeyStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, byte[]> _keys;
    private readonly string? _file;

    /// <summary>Opens the keys.</summary>
    /// <param name="file">The key file; null when all keys come from configuration.</param>
    /// <param name="configured">Keys from configuration, in base64, by name.</param>
    public KeyStore(string? file, IReadOnlyDictionary<string, string> configured)
    {
        ArgumentNullException.ThrowIfNull(configured);
        _file = file;
        var stored = file is not null && File.Exists(file)
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!
            : [];
        _keys = stored.Concat(configured).GroupBy(pair => pair.Key).ToDictionary(g => g.Key, g => Convert.FromBase64String(g.Last().Value));
    }

    /// <summary>The key with this name: 32 bytes.</summary>
    public byte[] Get(string name)
    {
        lock (_lock)
        {
            if (_keys.TryGetValue(name, out var key))
            {
                return key;
            }

            if (_file is null)
            {
                throw new InvalidOperationException($"The key '{name}' is not configured.");
            }

            key = _keys[name] = RandomNumberGenerator.GetBytes(32);
            Write(_file);
            return key;
        }
    }

    private void Write(string file)
    {
        var text = JsonSerializer.Serialize(_keys.ToDictionary(pair => pair.Key, pair => Convert.ToBase64String(pair.Value)));
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
