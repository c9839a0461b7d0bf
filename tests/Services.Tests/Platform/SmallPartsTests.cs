using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;
using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Tests.Platform;

public class SmallPartsTests
{
    [Fact]
    public void Een_bladzijde_verwijzing_die_is_veranderd_wordt_geweigerd()
    {
        using var folder = new TemporaryFolder();
        var tokens = new PageToken(new KeyStore(folder.File("sleutels.json"), new Dictionary<string, string>()));
        var token = tokens.Write("2026-02-02", "TP-2026-000009");
        var (good, bad) = (new Faults(), new Faults());

        Assert.Equal("2026-02-02 TP-2026-000009", string.Join(' ', tokens.Read(token, good)!));
        Assert.True(good.None);
        Assert.Null(tokens.Read(token[..^3] + (token[^3] == 'A' ? 'B' : 'A') + token[^2..], bad));
        Assert.Equal("page_token", Assert.Single(bad.All).Field);
    }

    [Fact]
    public void Een_sleutel_blijft_na_een_herstart_dezelfde_en_alleen_de_eigenaar_mag_het_bestand_lezen()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("sleutels.json");
        var first = new KeyStore(file, new Dictionary<string, string>()).Get("bsn");

        Assert.Equal(first, new KeyStore(file, new Dictionary<string, string>()).Get("bsn"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void Een_sleutel_uit_de_instellingen_gaat_voor_het_bestand()
    {
        var configured = Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray());

        Assert.Equal(7, new KeyStore(null, new Dictionary<string, string> { ["bsn"] = configured }).Get("bsn")[0]);
        Assert.Throws<InvalidOperationException>(() => new KeyStore(null, new Dictionary<string, string>()).Get("bsn"));
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("0001-01-01", false)]
    [InlineData("9999-12-31", false)]
    [InlineData("01-02-2026", false)]
    [InlineData("2026-1-1", false)]
    [InlineData("", false)]
    public void Een_datum_moet_bestaan_en_in_de_juiste_vorm_staan(string text, bool valid)
    {
        var faults = new Faults();

        faults.Date(text, "datum");

        Assert.Equal(valid, faults.None);
    }

    [Theory]
    [InlineData("2026-03-29T00:30:00Z", "2026-03-29")]
    [InlineData("2026-06-30T22:30:00Z", "2026-07-01")]
    [InlineData("2026-12-31T23:30:00Z", "2027-01-01")]
    public void Vandaag_is_de_dag_in_Amsterdam(string moment, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), Clock.DateIn(DateTimeOffset.Parse(moment, null)));

    [Fact]
    public void Een_ontbrekende_norm_wordt_bij_naam_genoemd_en_een_echte_gaat_voor_een_verzonnen_norm()
    {
        var real = Row("2026-01-01", "2026-06-30", 100, NormStatus.Bevestigd);
        var known = Row("2026-07-01", null, 200, NormStatus.TeBevestigen);
        var madeUp = Row("2026-01-01", null, 300, NormStatus.Fictief);

        Assert.Same(real, new Normtabel([madeUp, real]).Get("huur", new(2026, 6, 30)));
        Assert.Same(madeUp, new Normtabel([madeUp, real, known]).Get("huur", new(2026, 7, 1)));
        var missing = Assert.Throws<DomainException>(() => new Normtabel([real, known]).Get("huur", new(2026, 7, 1)));
        Assert.Equal("NORM_ONTBREEKT", missing.Reason);
        Assert.Contains("huur", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_oudere_of_gelijke_versie_gaat_nooit_voorbij_het_merk()
    {
        await using var database = await TestDatabase.CreateAsync();
        async Task<bool> Advance(int version) => await database.DoAsync(async db =>
        {
            var isNewer = await db.AdvanceAsync("casus:TP-1", version, CancellationToken.None);
            await db.SaveChangesAsync();
            return isNewer;
        });

        var newer = new List<bool> { await Advance(2), await Advance(2), await Advance(5), await Advance(4) };

        Assert.Equal([true, false, true, false], newer);
    }

    [Fact]
    public void Een_sleutel_die_een_ander_proces_net_maakte_wordt_gebruikt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("sleutels.json");
        var (one, other) = (new KeyStore(file, new Dictionary<string, string>()), new KeyStore(file, new Dictionary<string, string>()));

        Assert.Equal(one.Get("bsn"), other.Get("bsn"));
        Assert.Equal(other.Get("bladzijde"), one.Get("bladzijde"));
        Assert.Equal(one.Get("bsn"), new KeyStore(file, new Dictionary<string, string>()).Get("bsn"));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(13, true)]
    [InlineData(5, true)]
    [InlineData(19, false)]
    public void Alleen_als_de_database_er_niet_is_wacht_een_bericht(int code, bool waits)
    {
        var error = new Microsoft.EntityFrameworkCore.DbUpdateException("geheim", new Microsoft.Data.Sqlite.SqliteException("geheim", code));

        Assert.Equal(waits, ErrorTranslator.IsDatabaseAway(error));
    }

    private static Norm Row(string from, string? until, decimal value, NormStatus status) => new()
    {
        Parameter = "huur",
        GeldigVanaf = DateOnly.Parse(from, null),
        GeldigTotEnMet = until is null ? null : DateOnly.Parse(until, null),
        Waarde = value,
        Eenheid = "euro",
        Bron = "test",
        Status = status,
    };

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transferpunt-");

        public string File(string name) => Path.Combine(_folder.FullName, name);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
