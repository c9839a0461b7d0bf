using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Text;

namespace Transferpunt.CasusIntake.Api;

/// <summary>One row of the list of casussen: nothing about the person, and of the bijdragen only how far they are.</summary>
internal sealed record CasusRij(
    string Casusnummer,
    CasusStatus Status,
    int Versie,
    string GemeenteVanHerkomst,
    DateOnly Aanmelddatum,
    string AanmelderOin,
    bool Hardheid,
    int Huishoudgrootte,
    Verblijf Verblijf,
    Zoekprofiel? Zoekprofiel,
    List<BijdrageRij> Bijdragen)
{
    public V1.Casus ToMessage(DateOnly vandaag) => new()
    {
        Casusnummer = Casusnummer,
        Status = Status,
        Versie = Versie,
        GemeenteVanHerkomst = GemeenteVanHerkomst,
        Aanmelddatum = Dates.Write(Aanmelddatum),
        AanmelderOin = AanmelderOin,
        Hardheid = Hardheid,
        Huishoudgrootte = Huishoudgrootte,
        Verblijf = Verblijf,
        Zoekprofiel = Zoekprofiel?.ToMessage(),
        Bijdragen = { Bijdragen.OrderBy(b => b.Soort).Select(b => b.ToMessage(vandaag)) },
    };
}

/// <summary>How far a bijdrage is.</summary>
internal sealed record BijdrageRij(
    BijdrageSoort Soort, BijdrageStatus Status, string? EigenaarOin, DateOnly Uiterlijk, DateOnly? OntvangenOp, string? RedenNietNodig)
{
    public static BijdrageRij Van(Bijdrage bijdrage) =>
        new(bijdrage.Soort, bijdrage.Status, bijdrage.EigenaarOin, bijdrage.Uiterlijk, bijdrage.OntvangenOp, bijdrage.RedenNietNodig);
}

/// <summary>Reads a page of casussen, oldest aanmelding first.</summary>
internal static class CasusLijst
{
    /// <param name="db">The database.</param>
    /// <param name="status">Only this status; null: all.</param>
    /// <param name="after">Sort key of the last row of the page before; null: the first page.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Task<List<CasusRij>> ReadAsync(
        CasusIntakeDbContext db, CasusStatus? status, string[]? after, int count, CancellationToken cancellationToken)
    {
        var casussen = db.Casussen.AsNoTracking().WithinReach(db, c => c.Casusnummer);
        if (status is not null)
        {
            casussen = casussen.Where(c => c.Status == status);
        }

        if (after is [var datum, var nummer])
        {
            var vanaf = Dates.Parse(datum);
            casussen = casussen.Where(c => c.Aanmelddatum > vanaf || (c.Aanmelddatum == vanaf && c.Casusnummer.CompareTo(nummer) > 0));
        }

        return casussen.OrderBy(c => c.Aanmelddatum).ThenBy(c => c.Casusnummer).Take(count)
            .Select(c => new CasusRij(
                c.Casusnummer, c.Status, c.Version, c.GemeenteVanHerkomst, c.Aanmelddatum, c.AanmelderOin, c.Hardheid,
                c.Huishoudgrootte, c.Verblijf, c.Zoekprofiel,
                c.Bijdragen.Select(b => new BijdrageRij(b.Soort, b.Status, b.EigenaarOin, b.Uiterlijk, b.OntvangenOp, b.RedenNietNodig)).ToList()))
            .ToListAsync(cancellationToken);
    }
}
