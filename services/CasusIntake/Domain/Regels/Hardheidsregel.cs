namespace Transferpunt.CasusIntake.Domain.Regels;

/// <summary>The hardheidsclausule as far as it follows from the aanmelding: threatened homelessness with minor children goes first.</summary>
internal static class Hardheidsregel
{
    private const int Meerderjarig = 18;

    /// <summary>Only the year of birth of a child is known: in the year somebody turns 18 he or she still counts as minor.</summary>
    public static bool Geldt(Verblijf verblijf, Huishouden huishouden, DateOnly vandaag) =>
        verblijf == Verblijf.ThuisDreigendDakloos
        && huishouden.GeboortejarenKinderen.Any(jaar => vandaag.Year - jaar <= Meerderjarig);
}
