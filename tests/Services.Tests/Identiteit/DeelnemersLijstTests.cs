using Transferpunt.Identiteit;

namespace Transferpunt.ServicesTests.Identiteit;

public sealed class DeelnemersLijstTests
{
    [Fact]
    public void De_demoregio_is_compleet()
    {
        var lijst = DeelnemersLijst.Demo();

        Assert.Equal("9901", Assert.Single(lijst.Gemeenten, gemeente => gemeente.IsCentrumgemeente).Code);
        Assert.Equal(8, lijst.Gemeenten.Count);
        Assert.Equal(5, lijst.Organisaties.Count(organisatie => organisatie.Rol == "zorgaanbieder"));
        Assert.Equal(4, lijst.Organisaties.Count(organisatie => organisatie.Rol == "corporatie"));
        Assert.All(lijst.Organisaties, organisatie => Assert.StartsWith("00000099", organisatie.Oin, StringComparison.Ordinal));
        Assert.All(lijst.Organisaties, organisatie => Assert.Equal("demo-" + organisatie.ClientId, organisatie.ClientSecret));
        Assert.All(lijst.Personen, persoon => Assert.Equal("demo-" + persoon.Gebruikersnaam, persoon.Wachtwoord));
        Assert.All(
            lijst.Organisaties, organisatie => Assert.Contains(lijst.Personen, persoon => persoon.Oin == organisatie.Oin));
    }

    [Fact]
    public void Een_verkeerde_lijst_noemt_elke_fout_en_geen_geheim()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, """
            {
              "gemeenten": [],
              "organisaties": [
                { "oin": "123", "naam": "A", "rol": "baas", "gemeenten": ["9901"], "client_id": "a", "client_secret": "kort" }
              ],
              "personen": [
                { "sub": "1", "gebruikersnaam": "p", "wachtwoord": "geheim-van-p", "naam": "P", "rol": "client", "oin": "123" }
              ],
              "diensten": [ { "client_id": "a", "client_secret": "geheim-van-a" } ],
              "beheer": { "client_id": "beheer", "client_secret": "geheim-van-beheer" },
              "webclient": { "client_id": "web", "redirect_uris": ["http://kwaad.example/"] }
            }
            """);
        var fout = Assert.Throws<InvalidDataException>(() => DeelnemersLijst.Lees(path)).Message;

        foreach (var deel in (string[])["client_id: 'a'", "organisaties[0].oin", "organisaties[0].rol",
            "organisaties[0].gemeenten", "personen[0].rol", "client_secret: dat van 'a'", "redirect_uris"])
        {
            Assert.Contains(deel, fout, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("geheim-van", fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://identiteit.example.nl", "niet versleuteld")]
    [InlineData("https://identiteit.example.nl", "demolijst")]
    [InlineData("http://localhost:8080/pad", "zonder pad")]
    [InlineData("geen adres", "zonder pad")]
    public void Een_onveilige_instelling_start_niet(string issuer, string reden)
    {
        var options = new IdentiteitOptions { Issuer = issuer, DataFolder = Path.GetTempPath() };

        var fout = Assert.Throws<InvalidOperationException>(() => IdentiteitHost.Build(options));
        Assert.Contains(reden, fout.Message, StringComparison.Ordinal);
    }
}
