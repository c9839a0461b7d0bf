using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>Preparation: the six bijdragen come in, and the casus becomes tafelgereed by itself with the last one.</summary>
internal sealed partial class Casus
{
    /// <summary>Who delivered when it was the cliënt.</summary>
    public const string DoorClient = "client";

    private readonly List<BijdrageVersie> _eerdereBijdragen = [];

    /// <summary>Contents that were replaced; only those of this session unless loaded.</summary>
    public IReadOnlyList<BijdrageVersie> EerdereBijdragen => _eerdereBijdragen;

    private bool WordtVoorbereid => Status is CasusStatus.Aangemeld or CasusStatus.InVoorbereiding or CasusStatus.Tafelgereed;

    private bool IsCompleet =>
        _bijdragen.TrueForAll(b => b.IsRond && HeeftToestemmingVoor(b)) && Inhoud<Clientverklaring>(BijdrageSoort.Clientverklaring) is { Akkoord: true };

    /// <summary>One of the six.</summary>
    public Bijdrage Bijdrage(BijdrageSoort soort) => _bijdragen.Single(b => b.Soort == soort);

    /// <summary>The contents of a bijdrage; null as long as it is not in.</summary>
    public TInhoud? Inhoud<TInhoud>(BijdrageSoort soort)
        where TInhoud : BijdrageInhoud => Bijdrage(soort).Inhoud as TInhoud;

    /// <summary>Asks an organisation for a bijdrage.</summary>
    /// <returns>The organisation that was asked before and no longer is; null when there is none.</returns>
    public string? VraagBijdrage(BijdrageSoort soort, string eigenaarOin, DateOnly uiterlijk)
    {
        EisVoorbereiding();
        var rol = Domain.Bijdrage.LeverancierVan(soort)!.Value;
        if (rol != Rol.Regie && !HeeftToestemming(rol))
        {
            throw DomainException.NotNow("GEEN_TOESTEMMING", "Er is voor deze rol geen grondslag met toestemming van de cliënt.");
        }

        var bijdrage = Bijdrage(soort);
        if (bijdrage.Status == BijdrageStatus.Ontvangen)
        {
            throw DomainException.NotNow("BIJDRAGE_AL_ONTVANGEN", "Deze bijdrage is er al.");
        }

        var eerder = bijdrage.EigenaarOin;
        bijdrage.Vraag(eigenaarOin, uiterlijk);
        if (Status == CasusStatus.Tafelgereed)
        {
            GaNaar(CasusStatus.InVoorbereiding);
        }
        else
        {
            Touch();
        }

        return eerder is null || HeeftWerk(eerder) ? null : eerder;
    }

    /// <summary>The casus can go on without this bijdrage.</summary>
    /// <returns>The organisation that has no work here any more; null when there is none.</returns>
    public string? VerklaarBijdrageNietNodig(BijdrageSoort soort, string reden)
    {
        EisVoorbereiding();
        var bijdrage = Bijdrage(soort);
        if (bijdrage.Status == BijdrageStatus.Ontvangen)
        {
            throw DomainException.NotNow("BIJDRAGE_AL_ONTVANGEN", "Deze bijdrage is er al.");
        }

        bijdrage.VerklaarNietNodig(reden);
        WeegVoorbereiding();
        return bijdrage.EigenaarOin is { } eigenaar && !HeeftWerk(eigenaar) ? eigenaar : null;
    }

    /// <summary>An organisation delivers the bijdrage it was asked for; a second delivery replaces the first.</summary>
    public void Lever(BijdrageInhoud inhoud, string oin, DateOnly vandaag)
    {
        EisVoorbereiding();
        var bijdrage = Bijdrage(inhoud.Soort);
        var isVanEenOrganisatie = Domain.Bijdrage.LeverancierVan(inhoud.Soort) is not null;
        // The expert opinion is regie's own; anyone else delivers only what was asked of it.
        var magZonderVraag = inhoud.Soort == BijdrageSoort.Deskundigenoordeel && bijdrage.EigenaarOin is null;
        if (isVanEenOrganisatie && bijdrage.EigenaarOin != oin && !magZonderVraag)
        {
            throw DomainException.NotNow("BIJDRAGE_NIET_AAN_U_GEVRAAGD", "Deze bijdrage is niet aan uw organisatie gevraagd.");
        }

        Ontvang(bijdrage, inhoud, oin, vandaag);
    }

    /// <summary>A bijdrage comes in by event.</summary>
    /// <returns>False when the casus is no longer prepared and this says something new: regie must look at it.</returns>
    public bool Ontvang(BijdrageInhoud inhoud, string oin, DateOnly vandaag)
    {
        var bijdrage = Bijdrage(inhoud.Soort);
        if (inhoud.Equals(bijdrage.Inhoud))
        {
            return true;
        }

        if (!WordtVoorbereid)
        {
            return false;
        }

        Ontvang(bijdrage, inhoud, oin, vandaag);
        return true;
    }

    private void Ontvang(Bijdrage bijdrage, BijdrageInhoud inhoud, string door, DateOnly vandaag)
    {
        if (bijdrage.Ontvang(inhoud, door, vandaag) is { } ouder)
        {
            _eerdereBijdragen.Add(ouder);
        }

        if (Status == CasusStatus.Aangemeld)
        {
            GaNaar(CasusStatus.InVoorbereiding);
        }

        WeegVoorbereiding();
    }

    private void WeegVoorbereiding()
    {
        if (!WeegStatus())
        {
            Touch();
        }
    }

    /// <summary>Lets the status follow from what is there.</summary>
    /// <returns>True when it changed, and that was told.</returns>
    private bool WeegStatus()
    {
        if (IsCompleet && Status == CasusStatus.InVoorbereiding)
        {
            Status = CasusStatus.Tafelgereed;
            Raise(version => new CasusTafelgereed(Stand(), version));
            return true;
        }

        if (!IsCompleet && Status == CasusStatus.Tafelgereed)
        {
            // The cliënt took the akkoord back in a newer verklaring, or a toestemming.
            GaNaar(CasusStatus.InVoorbereiding);
            return true;
        }

        return false;
    }

    /// <summary>A casus goes to the table only with those that the cliënt lets have data.</summary>
    private bool HeeftToestemmingVoor(Bijdrage bijdrage) =>
        bijdrage.Status == BijdrageStatus.NietNodig
        || Domain.Bijdrage.LeverancierVan(bijdrage.Soort) is not (Rol.Corporatie or Rol.Toegang or Rol.Wi)
        || HeeftToestemming(Domain.Bijdrage.LeverancierVan(bijdrage.Soort)!.Value);

    private void EisVoorbereiding()
    {
        if (!WordtVoorbereid)
        {
            throw DomainException.NotNow("CASUS_NIET_IN_VOORBEREIDING", "De casus wordt niet meer voorbereid.");
        }
    }
}
