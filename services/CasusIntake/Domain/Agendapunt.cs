using Transferpunt.Platform.Audit;
using Transferpunt.Platform.Text;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>A casus on the agenda of a zitting, with the besluit once it is there.</summary>
internal sealed class Agendapunt : IConcernsPerson
{
    public required string Casusnummer { get; init; }

    public bool Hardheid { get; init; }

    public required DateOnly Aanmelddatum { get; init; }

    public Besluit? Besluit { get; set; }

    /// <summary>Why the casus stands where it stands.</summary>
    public string RedenVolgorde
    {
        get
        {
            var datum = Dutch.Date(Aanmelddatum);
            return Hardheid
                ? $"Gaat voor door de hardheidsclausule; daarna telt de aanmelddatum ({datum})."
                : $"Staat op volgorde van aanmelddatum ({datum}).";
        }
    }

    /// <inheritdoc/>
    public string? PersonConcerned => Casusnummer;
}
