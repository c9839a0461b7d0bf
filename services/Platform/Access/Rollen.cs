using Transferpunt.Contracts.Options.V1;

namespace Transferpunt.Platform.Access;

/// <summary>The roles as they are written in tokens and events.</summary>
public static class Rollen
{
    private static readonly Dictionary<string, Rol> ByCode =
        Enum.GetValues<Rol>().Where(rol => rol != Rol.Unspecified).ToDictionary(CodeOf);

    /// <summary>The code of a role, for instance <c>zorgaanbieder</c>.</summary>
    public static string CodeOf(Rol rol) => rol.ToString().ToLowerInvariant();

    /// <summary>The role behind a code; null when there is none.</summary>
    public static Rol? FromCode(string? code) => code is not null && ByCode.TryGetValue(code, out var rol) ? rol : null;
}
