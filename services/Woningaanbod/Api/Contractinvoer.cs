using Transferpunt.Contracts.Types.V1;
using Transferpunt.Platform.Errors;
using Transferpunt.Woningaanbod.Domain;
using Proto = Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>Reads a contract and names every fault with its field.</summary>
internal static class Contractinvoer
{
    private const string Prefix = "contract.";

    /// <param name="bron">What came in; null when it was left out.</param>
    /// <param name="corporatie">The landlord when none is named.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="faults">Collects the faults.</param>
    public static Huurcontract Lees(Proto.Contract? bron, string corporatie, DateOnly vandaag, Faults faults)
    {
        if (bron is null)
        {
            faults.Add("contract", "Vul het contract in.");
            return new Huurcontract(default, corporatie, null, null, vandaag);
        }

        var vorm = faults.Choice(bron.Vorm, Prefix + "vorm");
        var verhuurder = bron.VerhuurderOin.Length == 0 ? corporatie : faults.Oin(bron.VerhuurderOin, Prefix + "verhuurder_oin");
        var getekend = faults.Date(bron.GetekendOp, Prefix + "getekend_op");
        faults.Require(getekend <= vandaag, Prefix + "getekend_op", "Het contract kan niet in de toekomst zijn getekend.");
        if (vorm == Contractvorm.Omklap)
        {
            var huurder = faults.Oin(bron.EersteHuurderOin, Prefix + "eerste_huurder_oin");
            var omklap = faults.Date(bron.OmklapGeplandOp, Prefix + "omklap_gepland_op");
            faults.Require(omklap == default || omklap > getekend, Prefix + "omklap_gepland_op", "De omklap komt na de dag van tekenen.");
            return new Huurcontract(vorm, verhuurder, huurder, omklap, getekend);
        }

        faults.Require(bron.EersteHuurderOin.Length == 0, Prefix + "eerste_huurder_oin", "Vul dit alleen in bij omklap.");
        faults.Require(bron.OmklapGeplandOp.Length == 0, Prefix + "omklap_gepland_op", "Vul dit alleen in bij omklap.");
        return new Huurcontract(vorm, verhuurder, null, null, getekend);
    }
}
