using Transferpunt.Platform.Normen;

namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>What a plan rests on besides the dossier itself.</summary>
/// <param name="GemeenteVanHerkomst">Where the person comes from.</param>
/// <param name="Vandaag">The day on which is planned.</param>
/// <param name="Normen">The dated amounts and terms.</param>
internal sealed record Planbasis(string GemeenteVanHerkomst, DateOnly Vandaag, Normtabel Normen);
