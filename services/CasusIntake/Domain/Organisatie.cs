using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>An organisation that takes part in the region.</summary>
internal sealed class Organisatie : AggregateRoot
{
    /// <summary>The roles an organisation can have.</summary>
    public static readonly IReadOnlyCollection<Rol> Rollen = [Rol.Regie, Rol.Zorgaanbieder, Rol.Corporatie, Rol.Toegang, Rol.Wi, Rol.Gemeente];

    private Organisatie()
    {
    }

    public required string Oin { get; init; }

    public string Naam { get; private set; } = "";

    public Rol Rol { get; private set; }

    /// <summary>CBS codes of the gemeenten it works for.</summary>
    public IReadOnlyList<string> Gemeenten { get; private set; } = [];

    public static Organisatie Registreer(string oin, string naam, Rol rol, IReadOnlyList<string> gemeenten)
    {
        var organisatie = new Organisatie { Oin = oin };
        organisatie.WerkBij(naam, rol, gemeenten);
        return organisatie;
    }

    public void WerkBij(string naam, Rol rol, IReadOnlyList<string> gemeenten)
    {
        (Naam, Rol, Gemeenten) = (naam, rol, gemeenten);
        Touch();
    }
}
