using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>From plaatsbaar to the move: the casus follows its voordracht in woningaanbod.</summary>
internal sealed partial class Casus
{
    /// <summary>The open voordracht; null when there is none.</summary>
    public Guid? VoordrachtId { get; private set; }

    /// <summary>The corporatie of the open voordracht.</summary>
    public string? CorporatieOin { get; private set; }

    /// <summary>The corporatie must know with whom it makes a contract: from the acceptance of its own offer on.</summary>
    public bool MagNaamZien(string corporatieOin) =>
        CorporatieOin == corporatieOin
        && Status is CasusStatus.Aanvaard or CasusStatus.VerhuizingGepland or CasusStatus.Verhuisd or CasusStatus.Nazorg;

    /// <summary>Takes over where the voordracht is. The state decides, not the kind of event, so a missed step costs nothing.</summary>
    /// <returns>False when it does not fit: nothing was changed and regie must look at it.</returns>
    public bool VolgVoordracht(VoordrachtStand voordracht)
    {
        if (DoelVan(voordracht) is not { } doel)
        {
            return false;
        }

        var isOpenVoordracht = VoordrachtId == voordracht.VoordrachtId;
        var kan = doel switch
        {
            // A refused voordracht that was never open here leaves nothing to do.
            CasusStatus.Plaatsbaar => Status == CasusStatus.Plaatsbaar || (isOpenVoordracht && WachtOpVerhuizing),
            CasusStatus.Voorgedragen => Status == CasusStatus.Plaatsbaar || (isOpenVoordracht && Status == CasusStatus.Voorgedragen),
            _ => Status == CasusStatus.Plaatsbaar || (isOpenVoordracht && WachtOpVerhuizing),
        };
        if (!kan)
        {
            return false;
        }

        var valtWeg = doel == CasusStatus.Plaatsbaar;
        VoordrachtId = valtWeg ? null : voordracht.VoordrachtId;
        CorporatieOin = valtWeg ? null : voordracht.CorporatieOin;
        if (doel != Status)
        {
            GaNaar(doel);
        }

        return true;
    }

    private bool WachtOpVerhuizing => Status is CasusStatus.Voorgedragen or CasusStatus.Aanvaard or CasusStatus.VerhuizingGepland;

    private static CasusStatus? DoelVan(VoordrachtStand voordracht) =>
        !Enum.TryParse<VoordrachtStatus>(voordracht.Status, out var status) ? null : status switch
        {
            VoordrachtStatus.Voorgedragen or VoordrachtStatus.Aangeboden => CasusStatus.Voorgedragen,
            VoordrachtStatus.Geweigerd or VoordrachtStatus.Verlopen => CasusStatus.Plaatsbaar,
            VoordrachtStatus.Unspecified => null,
            _ => voordracht.Verhuisdatum is null ? CasusStatus.Aanvaard : CasusStatus.VerhuizingGepland,
        };
}
