using Google.Protobuf.Collections;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Api;

/// <summary>Reads a zoekprofiel and names every fault in it.</summary>
internal static class ZoekprofielReader
{
    private const string Prefix = "zoekprofiel.";
    private const int MaximumItems = 50;
    private const int MaximumRooms = 20;
    private const long MaximumRent = 1_000_000;

    /// <param name="profiel">The message.</param>
    /// <param name="herkomst">The gemeente van herkomst: the default.</param>
    /// <param name="contractvorm">The form the table chose already; sending it along changes nothing.</param>
    /// <param name="faults">Receives the faults.</param>
    public static Zoekprofiel Read(V1.Zoekprofiel profiel, string herkomst, Contractvorm? contractvorm, Faults faults)
    {
        var gemeenten = Gemeenten(profiel, faults);
        var reden = faults.OptionalChoice(profiel.RedenAndereGemeente, Prefix + "reden_andere_gemeente");
        faults.Require(
            gemeenten.Count == 0 || gemeenten.Contains(herkomst) || reden is not null,
            Prefix + "reden_andere_gemeente",
            "Kies waarom de gemeente van herkomst er niet bij staat.");
        var gekozen = faults.OptionalChoice(profiel.Contractvorm, Prefix + "contractvorm");
        faults.Require(gekozen is null || gekozen == contractvorm, Prefix + "contractvorm", "Laat dit leeg: de tafel kiest de contractvorm.");
        if (profiel.HasMaximumRekenhuurInCenten)
        {
            faults.Number(profiel.MaximumRekenhuurInCenten, Prefix + "maximum_rekenhuur_in_centen", 1, MaximumRent);
        }

        var gewenst = Wijken(profiel.GewensteWijken, "gewenste_wijken", faults);
        var uitgesloten = Wijken(profiel.UitgeslotenWijken, "uitgesloten_wijken", faults);
        faults.Require(!gewenst.Intersect(uitgesloten).Any(), Prefix + "uitgesloten_wijken", "Een wijk kan niet gewenst en uitgesloten zijn.");
        return new Zoekprofiel(
            gemeenten.Count > 0 ? gemeenten : [herkomst],
            gewenst,
            uitgesloten,
            (int)faults.Number(profiel.MinimumKamers, Prefix + "minimum_kamers", 1, MaximumRooms),
            profiel.Rolstoel,
            profiel.ZonderTrap,
            profiel.HasMaximumRekenhuurInCenten ? profiel.MaximumRekenhuurInCenten : null,
            contractvorm,
            faults.OptionalDate(profiel.VroegsteDatum, Prefix + "vroegste_datum"),
            reden);
    }

    private static List<string> Gemeenten(V1.Zoekprofiel profiel, Faults faults)
    {
        var field = Prefix + "gemeenten";
        faults.Require(profiel.Gemeenten.Count <= MaximumItems, field, $"Geef hooguit {MaximumItems} gemeenten op.");
        faults.Require(profiel.Gemeenten.Distinct().Count() == profiel.Gemeenten.Count, field, "Noem elke gemeente één keer.");
        return [.. profiel.Gemeenten.Take(MaximumItems).Select((code, index) => faults.Gemeente(code, $"{field}[{index}]"))];
    }

    private static List<string> Wijken(RepeatedField<string> wijken, string name, Faults faults)
    {
        var field = Prefix + name;
        faults.Require(wijken.Count <= MaximumItems, field, $"Geef hooguit {MaximumItems} wijken op.");
        return [.. wijken.Take(MaximumItems).Select((wijk, index) => faults.Text(wijk, $"{field}[{index}]", 100)).Distinct()];
    }
}
