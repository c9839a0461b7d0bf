using Transferpunt.Contracts.WerkEnInkomen.V1;

namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>What the dienst werk en inkomen recorded about the income.</summary>
internal sealed record Inkomensgegevens
{
    /// <summary>What the person lives on now.</summary>
    public required InkomenSoort Soort { get; init; }

    /// <summary>Net income a month.</summary>
    public required long NettoPerMaandInCenten { get; init; }

    /// <summary>Rekeninkomen a year.</summary>
    public required long RekeninkomenPerJaarInCenten { get; init; }

    /// <summary>Day of birth; decides the norm.</summary>
    public required DateOnly Geboortedatum { get; init; }

    /// <summary>Lives in an inrichting now.</summary>
    public required bool InInrichting { get; init; }

    /// <summary>Has a partner who will live along.</summary>
    public required bool Partner { get; init; }

    /// <summary>Day of the melding for bijstand; null: not done yet.</summary>
    public required DateOnly? MeldingOp { get; init; }

    /// <summary>Total debt.</summary>
    public required long SchuldenInCenten { get; init; }

    /// <summary>The debts are stable.</summary>
    public required bool SchuldenStabiel { get; init; }

    /// <summary>Somebody else helps with or decides about the money.</summary>
    public required bool BudgetbeheerOfBewind { get; init; }
}
