using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>Toestemming: who may receive data, and which organisations take part because of it.</summary>
internal sealed partial class Casus
{
    /// <summary>The role may receive data: there is a grondslag, and the cliënt agrees.</summary>
    public bool HeeftToestemming(Rol rol) => _verstrekkingen.Any(v => v.Rol == rol && v.HeeftToestemming);

    /// <summary>The cliënt no longer agrees that this role receives data.</summary>
    public void TrekToestemmingIn(Rol rol, DateOnly vandaag)
    {
        var verstrekking = _verstrekkingen.Find(v => v.Rol == rol && v.HeeftToestemming)
            ?? throw DomainException.NotNow("GEEN_TOESTEMMING", "Er is geen toestemming voor deze rol die u kunt intrekken.");
        verstrekking.TrekToestemmingIn(vandaag);
        VerwerkToestemming(rol);
    }

    /// <summary>The cliënt agrees, for the first time or again, that this role receives data.</summary>
    public void GeefToestemming(Rol rol, DateOnly vandaag)
    {
        var verstrekking = _verstrekkingen.Find(v => v.Rol == rol)
            ?? throw DomainException.NotNow("GEEN_GRONDSLAG", "Er is voor deze rol geen grondslag vastgelegd.");
        if (verstrekking.HeeftToestemming)
        {
            throw DomainException.NotNow("TOESTEMMING_IS_ER_AL", "U geeft deze rol al toestemming.");
        }

        verstrekking.GeefToestemming(vandaag);
        VerwerkToestemming(rol);
    }

    /// <summary>The organisations of a role that have work on this casus, apart from whether they may see it.</summary>
    public IReadOnlyList<string> OrganisatiesMetWerk(Rol rol) =>
        [.. MetWerk().Where(deel => deel.Rol == rol).Select(deel => deel.Oin).Distinct()];

    /// <summary>This organisation still has work on this casus.</summary>
    public bool HeeftWerk(string oin) => MetWerk().Any(deel => deel.Oin == oin);

    private IEnumerable<(Rol Rol, string Oin)> MetWerk()
    {
        yield return (Rol.Zorgaanbieder, AanmelderOin);
        foreach (var bijdrage in _bijdragen.Where(b => b.Status != BijdrageStatus.NietNodig))
        {
            if (bijdrage.EigenaarOin is { } oin && Domain.Bijdrage.LeverancierVan(bijdrage.Soort) is { } rol)
            {
                yield return (rol, oin);
            }
        }

        if (CorporatieOin is not null)
        {
            yield return (Rol.Corporatie, CorporatieOin);
        }
    }

    private void VerwerkToestemming(Rol rol)
    {
        if (WeegStatus())
        {
            return;
        }

        // Only what concerns the corporatie is in the public state.
        if (rol == Rol.Corporatie)
        {
            Raise(version => new CasusStatusGewijzigd(Stand(), version));
        }
        else
        {
            Touch();
        }
    }
}
