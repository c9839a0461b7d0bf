using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>The table: on the agenda, and what follows from the besluit once the zitting is closed.</summary>
internal sealed partial class Casus
{
    /// <summary>Puts the casus on an agenda.</summary>
    public void Agendeer()
    {
        if (Status != CasusStatus.Tafelgereed)
        {
            throw DomainException.NotNow("CASUS_NIET_TAFELGEREED", "De casus is niet tafelgereed.");
        }

        GaNaar(CasusStatus.Geagendeerd);
    }

    /// <summary>Carries a final besluit out.</summary>
    public void VoerUit(Besluit besluit)
    {
        if (Status != CasusStatus.Geagendeerd)
        {
            throw DomainException.NotNow("CASUS_NIET_GEAGENDEERD", "De casus staat niet meer op de agenda.");
        }

        switch (besluit.Soort)
        {
            case BesluitSoort.Plaatsbaar:
                MaakPlaatsbaar(besluit.Contractvorm);
                break;
            case BesluitSoort.Aangehouden:
                GaNaar(CasusStatus.InVoorbereiding);
                break;
            case BesluitSoort.Afgewezen:
                GaNaar(CasusStatus.Afgewezen);
                break;
            case BesluitSoort.Geescaleerd:
                GaNaar(CasusStatus.Geescaleerd);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(besluit));
        }
    }

    private void MaakPlaatsbaar(Contractvorm? contractvorm)
    {
        if (Zoekprofiel is null)
        {
            throw DomainException.NotNow("ZOEKPROFIEL_ONTBREEKT", "Stel eerst het zoekprofiel vast.");
        }

        Zoekprofiel = Zoekprofiel with { Contractvorm = contractvorm };
        Status = CasusStatus.Plaatsbaar;
        Raise(version => new CasusPlaatsbaar(Stand(), version));
    }
}
