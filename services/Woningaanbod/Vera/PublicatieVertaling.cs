using System.Globalization;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>What a VERA-publicatie says about all its eenheden.</summary>
/// <param name="Actie">What it asks to do.</param>
/// <param name="Beschikbaar">From when the dwellings can be moved into (jjjj-mm-dd); null: the eenheid says so.</param>
/// <param name="Contractvormen">The contract forms; empty: those that are known already.</param>
/// <param name="Reden">Why it was withdrawn.</param>
internal sealed record PublicatieVertaling(Publicatieactie Actie, string? Beschikbaar, IReadOnlyList<Contractvorm> Contractvormen, string Reden)
{
    /// <summary>VERA has no code for every form: these are named in its field for what its model lacks.</summary>
    private const string ExtraAttribuut = "contractvormen";

    public static PublicatieVertaling Lees(VeraObject publicatie)
    {
        publicatie.Code("model", Referentiecodes.Publicatiemodellen.Contains);
        var status = publicatie.Code("status", Referentiecodes.Publicatiestatussen.ContainsKey);
        var detail = publicatie.Object("detailStatus")?.Tekst("naam");
        return new PublicatieVertaling(
            status is null ? Publicatieactie.Publiceer : Referentiecodes.Publicatiestatussen[status],
            publicatie.Dag("opleverdatum")?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. Vormen(publicatie).Distinct()],
            detail is { Length: > 0 } ? detail : "De publicatie is in het systeem van de corporatie ingetrokken of afgerond.");
    }

    public void VulAan(Woninggegevens woning)
    {
        woning.BeschikbaarVanaf = Beschikbaar ?? woning.BeschikbaarVanaf;
        if (Contractvormen.Count > 0)
        {
            woning.Contractvormen.Clear();
            woning.Contractvormen.AddRange(Contractvormen);
        }
    }

    private static IEnumerable<Contractvorm> Vormen(VeraObject publicatie)
    {
        if (publicatie.Code("detailModel", Referentiecodes.Publicatiedetailmodellen.ContainsKey) is { } model
            && Referentiecodes.Publicatiedetailmodellen[model] is { } vormVanModel)
        {
            yield return vormVanModel;
        }

        // The older name of the same field is still in the standard.
        foreach (var veld in new[] { "overeenkomstDetailsoort", "contractvorm" })
        {
            if (publicatie.Code(veld, Referentiecodes.Overeenkomstdetailsoorten.ContainsKey) is { } code)
            {
                yield return Referentiecodes.Overeenkomstdetailsoorten[code];
            }
        }

        foreach (var attribuut in publicatie.Lijst("extra-attributen").Where(a => a.Tekst("naam") == ExtraAttribuut))
        {
            foreach (var naam in (attribuut.Tekst("waarde") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Enum.TryParse<Contractvorm>(naam.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), true, out var vorm)
                    && vorm != Contractvorm.Unspecified && Enum.IsDefined(vorm) && !char.IsAsciiDigit(naam[0]))
                {
                    yield return vorm;
                }
                else
                {
                    attribuut.Fout("waarde", "Een van deze contractvormen kennen wij niet.");
                }
            }
        }
    }
}
