using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Api;

/// <summary>Reads to which roles data goes, on what grondslag and with what toestemming.</summary>
internal static class VerstrekkingReader
{
    public static IReadOnlyList<Verstrekking> Read(IReadOnlyList<V1.Verstrekking> verstrekkingen, Faults faults, DateOnly vandaag)
    {
        var seen = new HashSet<Rol>();
        return [.. verstrekkingen.Select((v, index) => Read(v, $"verstrekkingen[{index}].", seen, faults, vandaag))];
    }

    private static Verstrekking Read(V1.Verstrekking verstrekking, string field, HashSet<Rol> seen, Faults faults, DateOnly vandaag)
    {
        faults.Require(Verstrekking.Ontvangers.Contains(verstrekking.Rol), field + "rol", "Kies een rol die gegevens kan ontvangen.");
        faults.Require(seen.Add(verstrekking.Rol), field + "rol", "Deze rol staat er al.");
        var toestemmingOp = faults.OptionalDate(verstrekking.ToestemmingOp, field + "toestemming_op");
        faults.Require(toestemmingOp is null || toestemmingOp <= vandaag, field + "toestemming_op", "De toestemming ligt in de toekomst.");
        faults.Require(verstrekking.IngetrokkenOp.Length == 0, field + "ingetrokken_op", "Laat dit leeg bij een aanmelding.");
        return new Verstrekking
        {
            Rol = verstrekking.Rol,
            Grondslag = faults.Text(verstrekking.Grondslag, field + "grondslag", 400),
            ToestemmingOp = toestemmingOp,
        };
    }
}
