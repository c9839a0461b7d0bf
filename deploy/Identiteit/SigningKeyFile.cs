using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Transferpunt.Identiteit;

/// <summary>Keeps the signing key between starts, readable by its owner only.</summary>
internal static class SigningKeyFile
{
    public static RsaSecurityKey LoadOrCreate(string folder)
    {
        var path = Path.Combine(folder, "identiteit-sleutel.pem");
        var rsa = RSA.Create(3072);
        if (File.Exists(path))
        {
            rsa.ImportFromPem(File.ReadAllText(path));
        }
        else
        {
            Write(path, rsa.ExportPkcs8PrivateKeyPem());
        }

        return new RsaSecurityKey(rsa);
    }

    private static void Write(string path, string pem)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Written aside first: a crash halfway must not leave half a key that stops every later start.
        var temporary = path + ".nieuw";
        File.Delete(temporary);
        using (var writer = new StreamWriter(temporary, options))
        {
            writer.Write(pem);
        }

        File.Move(temporary, path);
    }
}
