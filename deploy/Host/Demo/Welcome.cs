using Transferpunt.Identiteit;

namespace Transferpunt.Host.Demo;

/// <summary>What someone who starts the demo reads: where it is, who to be, and a first call.</summary>
internal static class Welcome
{
    public static void Write(TextWriter output, Uri rest, Uri grpc)
    {
        var lijst = DeelnemersLijst.Demo();
        var address = rest.GetLeftPart(UriPartial.Authority);
        var regie = lijst.Organisaties.First(organisatie => organisatie.Rol == "regie");
        output.WriteLine($"""

            Transferpunt, demo: alle mensen en organisaties zijn verzonnen.

              REST, /health, /v1/openapi.json   {address}
              gRPC (HTTP/2 zonder TLS)          {grpc.GetLeftPart(UriPartial.Authority)}

            Systemen (client_id / client_secret):
            """);
        foreach (var organisatie in lijst.Organisaties)
        {
            output.WriteLine($"  {organisatie.Rol,-14} {organisatie.Naam,-27} {organisatie.ClientId} / {organisatie.ClientSecret}");
        }

        output.WriteLine("\nMensen (gebruikersnaam / wachtwoord):");
        foreach (var persoon in lijst.Personen)
        {
            output.WriteLine($"  {persoon.Rol,-14} {persoon.Gebruikersnaam} / {persoon.Wachtwoord}");
        }

        output.WriteLine($$"""

            Probeer:

              TOKEN=$(curl -s {{address}}/connect/token -d grant_type=client_credentials -d client_id={{regie.ClientId}} -d client_secret={{regie.ClientSecret}} | sed -n 's/.*"access_token": *"\([^"]*\)".*/\1/p')
              curl -s {{address}}/v1/casussen?pageSize=3 -H "Authorization: Bearer $TOKEN"

            """);
    }
}
