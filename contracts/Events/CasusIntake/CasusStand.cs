namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>The public state of a casus: what matching, support and income need, and nothing about the person.</summary>
/// <param name="Casusnummer">The number of the casus, for instance TP-2026-000123.</param>
/// <param name="Status">The state of the life cycle, named as in the contract (<c>Plaatsbaar</c>).</param>
/// <param name="GemeenteVanHerkomst">CBS code of four digits.</param>
/// <param name="Aanmelddatum">Decides the order; never changes by itself.</param>
/// <param name="Hardheid">Goes first by the hardheidsclausule.</param>
/// <param name="Verblijf">The present stay, named as in the contract (<c>BeschermdWonen</c>).</param>
/// <param name="Volwassenen">Number of adults who will live in the dwelling.</param>
/// <param name="Kinderen">Number of children who will live in the dwelling.</param>
/// <param name="Geboortejaar">Year of birth of the person; the day stays in casus-intake.</param>
/// <param name="Zoekprofiel">What dwelling fits; null as long as it is not known.</param>
/// <param name="CorporatieMagGegevens">The cliënt lets a corporatie have data; without it there is no voordracht, and a running one is no longer shown to it.</param>
public sealed record CasusStand(
    string Casusnummer,
    string Status,
    string GemeenteVanHerkomst,
    DateOnly Aanmelddatum,
    bool Hardheid,
    string Verblijf,
    int Volwassenen,
    int Kinderen,
    int Geboortejaar,
    ZoekprofielStand? Zoekprofiel,
    bool CorporatieMagGegevens = true);
