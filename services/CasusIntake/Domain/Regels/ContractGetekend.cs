namespace Transferpunt.CasusIntake.Domain.Regels;

/// <summary>There is a contract for the dwelling.</summary>
internal static class ContractGetekend
{
    public const string Code = "CONTRACT_GETEKEND";

    public static Voorwaarde Weeg(Verhuisbord bord) => bord.Contractvorm is null
        ? new(Code, false, "Het contract is nog niet getekend.", Rol.Corporatie)
        : new(Code, true, "Het contract is getekend.", Rol.Corporatie);
}
