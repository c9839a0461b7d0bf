using System.Text.Json;
using System.Text.Json.Serialization;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Text;
using Transferpunt.WerkEnInkomen;
using Transferpunt.WerkEnInkomen.Domain;

namespace Transferpunt.Tests.WerkEnInkomen;

/// <summary>Makes situations for the rules, with the norms that ship with the service.</summary>
internal static class Situaties
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly Normtabel Normen = Lees();

    public static Situatie Op(
        string verhuisdatum, string? melding = "2026-02-02", string geboren = "1990-01-15", string vandaag = "2026-02-02",
        bool inInrichting = true, bool partner = false, string bestemming = "0344", InkomenSoort soort = InkomenSoort.Geen,
        string? bestemmingSinds = null) =>
        new(
            new Transferpunt.WerkEnInkomen.Domain.Inkomensgegevens
            {
                Soort = soort,
                NettoPerMaandInCenten = 0,
                RekeninkomenPerJaarInCenten = 0,
                Geboortedatum = Dates.Parse(geboren),
                InInrichting = inInrichting,
                Partner = partner,
                MeldingOp = melding is null ? null : Dates.Parse(melding),
                SchuldenInCenten = 0,
                SchuldenStabiel = true,
                BudgetbeheerOfBewind = false,
            },
            Dates.Parse(verhuisdatum), bestemming, new Planbasis("0344", Dates.Parse(vandaag), Normen),
            bestemmingSinds is null ? null : Dates.Parse(bestemmingSinds));

    private static Normtabel Lees()
    {
        var assembly = typeof(WerkEnInkomenHost).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith("normen.json", StringComparison.Ordinal)))!;
        return new Normtabel(JsonSerializer.Deserialize<List<Norm>>(stream, Json)!);
    }
}
