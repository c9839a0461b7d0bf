using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Access;

namespace Transferpunt.Tests.Platform;

public class FieldMaskTests
{
    [Fact]
    public void Een_corporatie_houdt_de_naam_en_verliest_bsn_geboortedatum_en_zorginhoud()
    {
        var response = new GetCasusResponse
        {
            Casus = new Casus
            {
                Casusnummer = "TP-2026-000001",
                Persoon = new Persoon { Naam = "Test", Bsn = "999990342", Geboortedatum = "1990-01-01" },
                Persoonsbeschrijving = new Persoonsbeschrijving { Krachten = "kookt graag" },
                Verblijf = Verblijf.BeschermdWonen,
            },
        };

        FieldMask.For(GetCasusResponse.Descriptor, Rol.Corporatie).Apply(response);

        Assert.Equal(new Persoon { Naam = "Test" }, response.Casus.Persoon);
        Assert.Null(response.Casus.Persoonsbeschrijving);
        Assert.False(response.Casus.HasVerblijf);
        Assert.Equal("TP-2026-000001", response.Casus.Casusnummer);
    }

    [Fact]
    public void In_een_lijst_wordt_elk_onderdeel_afgedekt()
    {
        var response = new ListCasussenResponse
        {
            Casussen = { new Casus { Verblijf = Verblijf.Detentie }, new Casus { Verblijf = Verblijf.Kliniek } },
        };

        FieldMask.For(ListCasussenResponse.Descriptor, Rol.Corporatie).Apply(response);

        Assert.All(response.Casussen, casus => Assert.False(casus.HasVerblijf));
    }

    [Fact]
    public void Een_veld_dat_de_rol_niet_mag_invullen_wordt_met_zijn_pad_genoemd()
    {
        var request = new MeldCasusAanRequest { AanmelderOin = "00000099000000010000", Persoon = new Persoon { Bsn = "999990342" } };

        Assert.Equal(["aanmelder_oin"], FieldMask.For(MeldCasusAanRequest.Descriptor, Rol.Zorgaanbieder).Forbidden(request));
        Assert.Equal(["persoon.bsn"], FieldMask.For(MeldCasusAanRequest.Descriptor, Rol.Regie).Forbidden(request));
    }

    [Fact]
    public void Wat_leeg_is_telt_niet_als_ingevuld() =>
        Assert.Empty(FieldMask.For(MeldCasusAanRequest.Descriptor, Rol.Corporatie).Forbidden(new MeldCasusAanRequest()));
}
