using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Woningaanbod.Domain;

/// <summary>A dwelling that comes free. A corporatie knows it by its own id; messages about it count by their own version,
/// so a repeated or late message changes nothing.</summary>
internal sealed class Woning : AggregateRoot
{
    private Woning()
    {
    }

    public Guid Id { get; private set; }

    public string CorporatieOin { get; private set; } = "";

    public string ExternId { get; private set; } = "";

    /// <summary>Version of the newest message, as the corporatie counts.</summary>
    public long ExternVersie { get; private set; }

    public WoningStatus Status { get; private set; }

    public Woninggegevens Gegevens { get; private set; } = new();

    public long RekenhuurInCenten { get; private set; }

    public string? RedenIntrekking { get; private set; }

    /// <summary>When the first message came in; decides the order of lists.</summary>
    public DateTimeOffset OntvangenOp { get; private set; }

    /// <summary>A dwelling of which nothing is known yet; its first message follows at once.</summary>
    public static Woning Nieuw(string corporatieOin, string externId, DateTimeOffset nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        CorporatieOin = corporatieOin,
        ExternId = externId,
        OntvangenOp = nu,
    };

    /// <summary>Takes in a message that makes the dwelling available.</summary>
    /// <returns>What the message did; Geweigerd when its version came in before with other contents.</returns>
    public PublicatieUitkomst Publiceer(Woninggegevens gegevens, long externVersie, DateOnly vandaag)
    {
        var uitkomst = Vergelijk(gegevens, externVersie, alBekend: Status is not (WoningStatus.Unspecified or WoningStatus.Geregistreerd));
        if (uitkomst is not (PublicatieUitkomst.Nieuw or PublicatieUitkomst.Bijgewerkt))
        {
            return uitkomst;
        }

        Bewaar(gegevens, externVersie, vandaag);
        if (Status is not (WoningStatus.Voorgedragen or WoningStatus.Toegewezen))
        {
            (Status, RedenIntrekking) = (WoningStatus.Beschikbaar, null);
        }

        Touch();
        return uitkomst;
    }

    /// <summary>Takes in a message about a dwelling that need not be available; what was published before stays published.</summary>
    /// <returns>What the message did; Geweigerd when its version came in before with other contents.</returns>
    public PublicatieUitkomst Registreer(Woninggegevens gegevens, long externVersie, DateOnly vandaag)
    {
        gegevens = gegevens.AangevuldMet(Gegevens);
        var uitkomst = Vergelijk(gegevens, externVersie, alBekend: true);
        if (uitkomst is not (PublicatieUitkomst.Nieuw or PublicatieUitkomst.Bijgewerkt))
        {
            return uitkomst;
        }

        Bewaar(gegevens, externVersie, vandaag);
        Status = Status == WoningStatus.Unspecified ? WoningStatus.Geregistreerd : Status;
        Touch();
        return uitkomst;
    }

    /// <summary>Takes the dwelling back.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="externVersie">Version of the message, as the corporatie counts; 0: the newest.</param>
    /// <exception cref="DomainException">A newer message came in before, or somebody has been put forward for it.</exception>
    public void TrekIn(string reden, long externVersie)
    {
        if (externVersie > 0 && externVersie < ExternVersie)
        {
            throw DomainException.NotNow("BERICHT_VEROUDERD", "Er is al een nieuwer bericht over deze woning. Deze intrekking is niet verwerkt.");
        }

        if (Status is WoningStatus.Voorgedragen)
        {
            throw DomainException.NotNow("WONING_AL_VOORGEDRAGEN", "Er loopt een voordracht voor deze woning. U kunt haar nu niet intrekken.");
        }

        if (Status is WoningStatus.Toegewezen)
        {
            throw DomainException.NotNow("WONING_TOEGEWEZEN", "Deze woning is al toegewezen. U kunt haar niet meer intrekken.");
        }

        if (Status is WoningStatus.Ingetrokken && externVersie <= ExternVersie)
        {
            return;
        }

        // The version is kept, so that an older publication that comes in late does not bring the dwelling back.
        (Status, RedenIntrekking, ExternVersie) = (WoningStatus.Ingetrokken, reden, Math.Max(ExternVersie, externVersie));
        Touch();
    }

    /// <summary>Keeps the dwelling for one casus.</summary>
    /// <exception cref="DomainException">It is not available.</exception>
    public void Reserveer()
    {
        if (Status != WoningStatus.Beschikbaar)
        {
            throw Status is WoningStatus.Voorgedragen or WoningStatus.Toegewezen
                ? DomainException.NotNow("WONING_AL_VOORGEDRAGEN", "Voor deze woning is al iemand voorgedragen.")
                : DomainException.NotNow("WONING_NIET_BESCHIKBAAR", "Deze woning is niet beschikbaar.");
        }

        Status = WoningStatus.Voorgedragen;
        Touch();
    }

    /// <summary>The voordracht ended without a contract: others can have the dwelling.</summary>
    public void GeefVrij()
    {
        Status = WoningStatus.Beschikbaar;
        Touch();
    }

    /// <summary>The corporatie gives the dwelling to the casus it was kept for.</summary>
    public void WijsToe()
    {
        Status = WoningStatus.Toegewezen;
        Touch();
    }

    private PublicatieUitkomst Vergelijk(Woninggegevens gegevens, long externVersie, bool alBekend)
    {
        if (Status == WoningStatus.Unspecified)
        {
            return PublicatieUitkomst.Nieuw;
        }

        if (externVersie < ExternVersie)
        {
            return PublicatieUitkomst.Verouderd;
        }

        if (externVersie > ExternVersie || !alBekend)
        {
            return PublicatieUitkomst.Bijgewerkt;
        }

        // The same version with other contents would be lost in silence; the sender must know.
        return Gegevens.GelijkAan(gegevens) ? PublicatieUitkomst.Ongewijzigd : PublicatieUitkomst.Geweigerd;
    }

    private void Bewaar(Woninggegevens gegevens, long externVersie, DateOnly vandaag)
    {
        (Gegevens, ExternVersie) = (gegevens, externVersie);
        RekenhuurInCenten = Rekenhuur.Bereken(gegevens.KaleHuurInCenten, gegevens.ServicekostenInCenten, vandaag);
    }
}
