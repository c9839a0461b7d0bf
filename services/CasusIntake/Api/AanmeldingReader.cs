using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Api;

/// <summary>Reads an aanmelding and names every fault in it.</summary>
internal static class AanmeldingReader
{
    private const int OldestAge = 120;
    private const int OldestChild = 25;
    private const int MaximumPeople = 20;

    /// <summary>The aanmelding; of no use when there are faults.</summary>
    public static Aanmelding Read(V1.MeldCasusAanRequest request, Faults faults, DateOnly vandaag)
    {
        var persoon = request.Persoon ?? new V1.Persoon();
        faults.Require(request.Persoon is not null, "persoon", "Vul de gegevens van de persoon in.");
        var gemeente = faults.Gemeente(request.GemeenteVanHerkomst, "gemeente_van_herkomst");
        return new Aanmelding
        {
            Naam = faults.Text(persoon.Naam, "persoon.naam"),
            Geboortedatum = Geboortedatum(persoon.Geboortedatum, faults, vandaag),
            Bsn = BsnIn(persoon, faults),
            Telefoon = Leeg(Telefoon(persoon.Telefoon, faults)),
            Email = Leeg(Email(persoon.Email, faults)),
            Verblijf = faults.Choice(request.Verblijf, "verblijf"),
            GemeenteVanHerkomst = gemeente,
            Huishouden = ReadHuishouden(request.Huishouden, faults, vandaag),
            Verstrekkingen = VerstrekkingReader.Read(request.Verstrekkingen, faults, vandaag),
            Zoekprofiel = request.Zoekprofiel is null ? null : ZoekprofielReader.Read(request.Zoekprofiel, gemeente, null, faults),
        };
    }

    private static DateOnly Geboortedatum(string tekst, Faults faults, DateOnly vandaag)
    {
        var datum = faults.Date(tekst, "persoon.geboortedatum");
        faults.Require(datum <= vandaag, "persoon.geboortedatum", "De geboortedatum ligt in de toekomst.");
        faults.Require(datum == default || datum >= vandaag.AddYears(-OldestAge), "persoon.geboortedatum", "De geboortedatum ligt te ver terug.");
        return datum;
    }

    private static string? BsnIn(V1.Persoon persoon, Faults faults)
    {
        if (string.IsNullOrEmpty(persoon.Bsn))
        {
            return null;
        }

        faults.Require(Bsn.IsGeldig(persoon.Bsn), "persoon.bsn", "Dit is geen geldig burgerservicenummer.");
        return persoon.Bsn;
    }

    private static string Telefoon(string tekst, Faults faults)
    {
        var telefoon = faults.OptionalText(tekst, "persoon.telefoon", 30);
        faults.Require(telefoon.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')'), "persoon.telefoon", "Geef een geldig telefoonnummer.");
        return telefoon;
    }

    private static string Email(string tekst, Faults faults)
    {
        var email = faults.OptionalText(tekst, "persoon.email", 254);
        var at = email.IndexOf('@', StringComparison.Ordinal);
        var valid = email.Length == 0 || (at > 0 && at == email.LastIndexOf('@') && at < email.Length - 1 && !email.Any(char.IsWhiteSpace));
        faults.Require(valid, "persoon.email", "Geef een geldig e-mailadres.");
        return email;
    }

    private static Huishouden ReadHuishouden(V1.Huishouden? huishouden, Faults faults, DateOnly vandaag)
    {
        if (huishouden is null)
        {
            faults.Add("huishouden", "Vul in met wie de persoon gaat wonen.");
            return new Huishouden(1, [], false);
        }

        faults.Number(huishouden.Volwassenen, "huishouden.volwassenen", 1, MaximumPeople);
        var kinderen = huishouden.GeboortejarenKinderen;
        faults.Require(kinderen.Count <= MaximumPeople, "huishouden.geboortejaren_kinderen", $"Geef hooguit {MaximumPeople} kinderen op.");
        foreach (var (jaar, index) in kinderen.Take(MaximumPeople).Select((jaar, index) => (jaar, index)))
        {
            faults.Number(jaar, $"huishouden.geboortejaren_kinderen[{index}]", vandaag.Year - OldestChild, vandaag.Year);
        }

        return new Huishouden(huishouden.Volwassenen, [.. kinderen], huishouden.Zwangerschap);
    }

    private static string? Leeg(string tekst) => tekst.Length == 0 ? null : tekst;
}
