using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Platform.Normen;

namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>Everything the rules look at for one plan.</summary>
/// <param name="Gegevens">The income.</param>
/// <param name="Verhuisdatum">The day of the move.</param>
/// <param name="GemeenteVanBestemming">Where the dwelling is.</param>
/// <param name="Basis">What is not in the dossier.</param>
/// <param name="BestemmingSinds">The day on which the gemeente of the dwelling became known; null: not known.</param>
internal sealed record Situatie(
    Inkomensgegevens Gegevens, DateOnly Verhuisdatum, string GemeenteVanBestemming, Planbasis Basis, DateOnly? BestemmingSinds = null)
{
    /// <summary>Somebody with wages or another benefit needs no bijstand; everybody else does.</summary>
    public bool HeeftUitkeringNodig => Gegevens.Soort is InkomenSoort.Geen or InkomenSoort.Bijstand;

    /// <summary>The dwelling is in another gemeente than the person comes from.</summary>
    public bool NaarAndereGemeente => GemeenteVanBestemming != Basis.GemeenteVanHerkomst;

    /// <summary>Running bijstand goes on within the same gemeente: only the norm changes, so nothing is applied for again.</summary>
    public bool LooptDoor => Gegevens.Soort == InkomenSoort.Bijstand && !NaarAndereGemeente;

    /// <summary>The day of the melding at the college that will pay; null: not done. In another gemeente a melding from before
    /// the move there was known was made at the old college, and does not count.</summary>
    public DateOnly? GeldigeMelding => !NaarAndereGemeente || Gegevens.MeldingOp >= BestemmingSinds ? Gegevens.MeldingOp : null;

    /// <summary>The melding that the uitkering needs is there, or none is needed.</summary>
    public bool MeldingGedaan => !HeeftUitkeringNodig || LooptDoor || GeldigeMelding is not null;

    /// <summary>The day of the melding; as long as it is not done, it can be done today at the earliest.</summary>
    public DateOnly Melding => GeldigeMelding ?? Basis.Vandaag;

    /// <summary>The term for this move; null when its row is missing.</summary>
    public Norm? Termijn(string parameter) => Basis.Normen.Find(parameter, Verhuisdatum);

    /// <summary>Age on a day. Who was born on 29 February is a year older on 1 March in other years.</summary>
    public int LeeftijdOp(DateOnly dag)
    {
        var geboren = Gegevens.Geboortedatum;
        var isJarigGeweest = (dag.Month, dag.Day).CompareTo((geboren.Month, geboren.Day)) >= 0;
        return dag.Year - geboren.Year - (isJarigGeweest ? 0 : 1);
    }
}
