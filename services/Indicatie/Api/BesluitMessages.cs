using Transferpunt.Indicatie.Persistence;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Text;
using BesluitMessage = Transferpunt.Contracts.Indicatie.V1.Besluit;

namespace Transferpunt.Indicatie.Api;

/// <summary>Reads and writes the besluit of the contract.</summary>
internal static class BesluitMessages
{
    private const int HoursInWeek = 168;
    private const string Computed = "Dit veld wordt berekend. Laat het leeg.";

    /// <summary>Adds every fault of a besluit that a caller gives.</summary>
    public static void CheckBesluit(this Faults faults, BesluitMessage? besluit, string field)
    {
        if (besluit is null)
        {
            faults.Add(field, "Vul het besluit in.");
            return;
        }

        faults.Choice(besluit.Soort, $"{field}.soort");
        faults.Choice(besluit.Financiering, $"{field}.financiering");
        CheckHours(faults, besluit, field);
        var van = faults.Date(besluit.GeldigVan, $"{field}.geldig_van");
        var totEnMet = faults.Date(besluit.GeldigTotEnMet, $"{field}.geldig_tot_en_met");
        var known = van != default && totEnMet != default;
        faults.Require(!known || van <= totEnMet, $"{field}.geldig_tot_en_met", "De laatste dag kan niet voor de eerste dag liggen.");
        faults.Oin(besluit.AanbiederOin, $"{field}.aanbieder_oin");
        faults.Text(besluit.Motivering, $"{field}.motivering", IndicatieDbContext.MaximumMotivering);
        faults.Require(besluit.BeslotenOp.Length == 0, $"{field}.besloten_op", Computed);
        faults.Require(besluit.BezwaarTotEnMet.Length == 0, $"{field}.bezwaar_tot_en_met", Computed);
    }

    /// <summary>The besluit of a request without faults.</summary>
    public static Domain.Besluit ToDomain(this BesluitMessage besluit, DateOnly beslotenOp, DateOnly bezwaarTotEnMet) => new()
    {
        Soort = besluit.Soort,
        Financiering = besluit.Financiering,
        UrenPerWeekMinimum = besluit.UrenPerWeekMinimum,
        UrenPerWeekMaximum = besluit.UrenPerWeekMaximum,
        GeldigVan = Dates.Parse(besluit.GeldigVan),
        GeldigTotEnMet = Dates.Parse(besluit.GeldigTotEnMet),
        AanbiederOin = besluit.AanbiederOin,
        Motivering = besluit.Motivering.Trim(),
        BeslotenOp = beslotenOp,
        BezwaarTotEnMet = bezwaarTotEnMet,
    };

    /// <summary>The besluit as callers see it.</summary>
    public static BesluitMessage ToMessage(this Domain.Besluit besluit) => new()
    {
        Soort = besluit.Soort,
        Financiering = besluit.Financiering,
        UrenPerWeekMinimum = besluit.UrenPerWeekMinimum,
        UrenPerWeekMaximum = besluit.UrenPerWeekMaximum,
        GeldigVan = Dates.Write(besluit.GeldigVan),
        GeldigTotEnMet = Dates.Write(besluit.GeldigTotEnMet),
        AanbiederOin = besluit.AanbiederOin,
        Motivering = besluit.Motivering,
        BeslotenOp = Dates.Write(besluit.BeslotenOp),
        BezwaarTotEnMet = Dates.Write(besluit.BezwaarTotEnMet),
    };

    private static void CheckHours(Faults faults, BesluitMessage besluit, string field)
    {
        var (minimum, maximum) = ($"{field}.uren_per_week_minimum", $"{field}.uren_per_week_maximum");
        // Absent is not zero: zero hours is a choice somebody makes.
        CheckNumber(faults, besluit.HasUrenPerWeekMinimum, besluit.UrenPerWeekMinimum, minimum);
        CheckNumber(faults, besluit.HasUrenPerWeekMaximum, besluit.UrenPerWeekMaximum, maximum);
        var known = besluit is { HasUrenPerWeekMinimum: true, HasUrenPerWeekMaximum: true };
        faults.Require(
            !known || besluit.UrenPerWeekMinimum <= besluit.UrenPerWeekMaximum, maximum, "Het maximum kan niet lager zijn dan het minimum.");
    }

    private static void CheckNumber(Faults faults, bool given, int hours, string field)
    {
        faults.Require(given, field, "Vul dit veld in.");
        faults.Number(hours, field, 0, HoursInWeek);
    }
}
