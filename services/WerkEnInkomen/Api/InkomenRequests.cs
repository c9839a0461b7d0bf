using Google.Protobuf.Collections;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Api;

/// <summary>Reads what callers record.</summary>
internal static class InkomenRequests
{
    // High enough for every person, low enough to catch an amount in the wrong unit.
    private const long MaximumPerMonth = 100_000_00;
    private const long MaximumPerYear = 1_000_000_00;
    private const long MaximumDebt = 10_000_000_00;
    private const int MaximumItems = 20;
    private const int MaximumText = 400;
    private const string Missing = "Vul dit veld in.";

    /// <summary>Adds every fault of the income that a caller gives.</summary>
    public static void CheckGegevens(this Faults faults, Inkomensgegevens? gegevens, string field, DateOnly today)
    {
        if (gegevens is null)
        {
            faults.Add(field, "Vul de gegevens in.");
            return;
        }

        faults.Choice(gegevens.Soort, $"{field}.soort");
        faults.CheckAmount(gegevens.HasNettoPerMaandInCenten, gegevens.NettoPerMaandInCenten, $"{field}.netto_per_maand_in_centen", MaximumPerMonth);
        faults.CheckAmount(
            gegevens.HasRekeninkomenPerJaarInCenten, gegevens.RekeninkomenPerJaarInCenten, $"{field}.rekeninkomen_per_jaar_in_centen", MaximumPerYear);
        var geboren = faults.Date(gegevens.Geboortedatum, $"{field}.geboortedatum");
        faults.Require(geboren <= today, $"{field}.geboortedatum", "De geboortedatum kan niet in de toekomst liggen.");
        faults.Require(gegevens.HasInInrichting, $"{field}.in_inrichting", Missing);
        faults.Require(gegevens.HasPartner, $"{field}.partner", Missing);
        var melding = faults.OptionalDate(gegevens.MeldingOp, $"{field}.melding_op");
        faults.Require(melding is null || melding <= today, $"{field}.melding_op", "De melding kan niet in de toekomst liggen.");
        faults.Number(gegevens.SchuldenInCenten, $"{field}.schulden_in_centen", 0, MaximumDebt);
    }

    /// <summary>Adds every fault of a toets that a caller gives.</summary>
    public static void CheckToets(this Faults faults, FinancieleToets? toets, string field)
    {
        if (toets is null)
        {
            faults.Add(field, "Vul de toets in.");
            return;
        }

        faults.CheckAmount(toets.HasBetaalbareHuurInCenten, toets.BetaalbareHuurInCenten, $"{field}.betaalbare_huur_in_centen", MaximumPerMonth);
        faults.CheckList(toets.Belemmeringen, $"{field}.belemmeringen");
        faults.CheckList(toets.Voorwaarden, $"{field}.voorwaarden");
    }

    /// <summary>The income in a request without faults.</summary>
    public static Domain.Inkomensgegevens ToDomain(this Inkomensgegevens gegevens) => new()
    {
        Soort = gegevens.Soort,
        NettoPerMaandInCenten = gegevens.NettoPerMaandInCenten,
        RekeninkomenPerJaarInCenten = gegevens.RekeninkomenPerJaarInCenten,
        Geboortedatum = Dates.Parse(gegevens.Geboortedatum),
        InInrichting = gegevens.InInrichting,
        Partner = gegevens.Partner,
        MeldingOp = gegevens.MeldingOp.Length == 0 ? null : Dates.Parse(gegevens.MeldingOp),
        SchuldenInCenten = gegevens.SchuldenInCenten,
        SchuldenStabiel = gegevens.SchuldenStabiel,
        BudgetbeheerOfBewind = gegevens.BudgetbeheerOfBewind,
    };

    /// <summary>The toets in a request without faults.</summary>
    public static Domain.FinancieleToets ToDomain(this FinancieleToets toets) => new(
        toets.BetaalbareHuurInCenten, [.. toets.Belemmeringen.Select(b => b.Trim())], [.. toets.Voorwaarden.Select(v => v.Trim())]);

    // Absent is not zero: no income is something that somebody states.
    private static void CheckAmount(this Faults faults, bool given, long cents, string field, long maximum)
    {
        faults.Require(given, field, Missing);
        faults.Number(cents, field, 0, maximum);
    }

    private static void CheckList(this Faults faults, RepeatedField<string> items, string field)
    {
        faults.Require(items.Count <= MaximumItems, field, $"Geef hooguit {MaximumItems} regels.");
        for (var i = 0; i < items.Count; i++)
        {
            faults.Text(items[i], $"{field}[{i}]", MaximumText);
        }
    }
}
