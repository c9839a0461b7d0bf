using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Normen;
using Transferpunt.Woningaanbod.Domain;
using Transferpunt.Woningaanbod.Domain.Regels;
using Kandidaat = Transferpunt.Woningaanbod.Domain.Kandidaat;
using Regeluitkomst = Transferpunt.Woningaanbod.Domain.Regels.Regeluitkomst;
using Woning = Transferpunt.Woningaanbod.Domain.Woning;
using Woninggegevens = Transferpunt.Woningaanbod.Domain.Woninggegevens;

namespace Transferpunt.Tests.Woningaanbod;

/// <summary>Each rule on both sides of its border.</summary>
public sealed partial class RegelTests
{
    private const string Nummer = "TP-2026-000001";
    private static readonly DateOnly Vandaag = new(2026, 2, 2);
    private static readonly Woninggegevens Passend = new()
    {
        Gemeente = "9901",
        Wijk = "Noord",
        Soort = Woningsoort.Appartement,
        Kamers = 2,
        KaleHuurInCenten = 65_000,
        BeschikbaarVanaf = new DateOnly(2026, 3, 1),
        Contractvormen = [Contractvorm.Omklap],
    };

    private readonly List<Norm> _normen =
    [
        Norm("huur.aftoppingsgrens.laag", 713.02m), Norm("huur.aftoppingsgrens.hoog", 764.14m), Norm("daeb.huurgrens", 932.93m),
        Norm("daeb.inkomensgrens.eenpersoons", 51_537m), Norm("daeb.inkomensgrens.meerpersoons", 56_910m),
        Norm("passend.inkomen.eenpersoons", 29_400m), Norm("passend.inkomen.meerpersoons", 39_925m),
        Norm("passend.inkomen.eenpersoons.aow", 28_775m), Norm("passend.inkomen.meerpersoons.aow", 38_650m), Norm("aow.leeftijd", 67m),
    ];

    private CasusStand _casus = Casussen.Casus(Nummer) with { Zoekprofiel = Casussen.Profiel() with { MaximumRekenhuurInCenten = null } };
    private IndicatieStand? _indicatie = Casussen.IndicatieVan(Nummer);
    private InkomenStand? _inkomen = Casussen.InkomenVan(Nummer) with { BetaalbareHuurInCenten = null };

    [Fact]
    public void Wat_past_voldoet_aan_alle_twaalf_regels()
    {
        var beoordeling = Beoordeel(Passend);

        Assert.Equal(12, beoordeling.Regels.Count);
        Assert.All(beoordeling.Regels, regel => Assert.True(regel.Voldaan, regel.Code));
        Assert.All(beoordeling.Regels, regel => Assert.NotEmpty(regel.Bron));
    }

    [Theory]
    [InlineData(1, 71_302, true)]
    [InlineData(1, 71_303, false)]
    [InlineData(2, 71_303, false)]
    [InlineData(3, 71_303, true)]
    [InlineData(3, 76_414, true)]
    [InlineData(3, 76_415, false)]
    public void Passend_toewijzen_kijkt_op_de_cent_naar_de_grens_van_het_huishouden(int personen, long huur, bool voldaan)
    {
        _casus = _casus with { Volwassenen = 1, Kinderen = personen - 1 };
        Verwacht(voldaan, "PASSEND_TOEWIJZEN", Passend with { KaleHuurInCenten = huur });
    }

    [Theory]
    [InlineData(1990, 2_940_000, false)]
    [InlineData(1990, 2_940_001, true)]
    [InlineData(1959, 2_877_500, false)]
    [InlineData(1959, 2_877_501, true)]
    [InlineData(1960, 2_877_501, false)]
    public void Passend_toewijzen_geldt_tot_en_met_de_inkomensgrens_van_de_leeftijd(int geboortejaar, long inkomen, bool voldaan)
    {
        _casus = _casus with { Geboortejaar = geboortejaar };
        _inkomen = _inkomen! with { RekeninkomenPerJaarInCenten = inkomen };
        Verwacht(voldaan, "PASSEND_TOEWIJZEN", Passend with { KaleHuurInCenten = 80_000 });
    }

    [Theory]
    [InlineData(1, 5_153_700, 65_000, true)]
    [InlineData(1, 5_153_701, 65_000, false)]
    [InlineData(2, 5_691_000, 65_000, true)]
    [InlineData(2, 5_691_001, 65_000, false)]
    [InlineData(1, 5_153_701, 93_293, false)]
    [InlineData(1, 5_153_701, 93_294, true)]
    public void Een_sociale_huurwoning_kent_een_hoogste_inkomen(int volwassenen, long inkomen, long huur, bool voldaan)
    {
        _casus = _casus with { Volwassenen = volwassenen };
        _inkomen = _inkomen! with { RekeninkomenPerJaarInCenten = inkomen };
        Verwacht(voldaan, "DAEB_INKOMEN", Passend with { KaleHuurInCenten = huur });
    }

    [Theory]
    [InlineData(60_000L, null, 60_000, true)]
    [InlineData(60_000L, null, 60_001, false)]
    [InlineData(60_000L, 50_000L, 50_001, false)]
    [InlineData(null, 50_000L, 50_000, true)]
    [InlineData(null, null, 90_000, true)]
    public void De_laagste_van_profiel_en_betaalbare_huur_telt(long? profiel, long? betaalbaar, long huur, bool voldaan)
    {
        Profiel(p => p with { MaximumRekenhuurInCenten = profiel });
        _inkomen = _inkomen! with { BetaalbareHuurInCenten = betaalbaar };
        Verwacht(voldaan, "MAXIMUM_HUUR", Passend with { KaleHuurInCenten = huur });
    }

    [Theory]
    [InlineData(1, 2, 1, false)]
    [InlineData(1, 2, 2, true)]
    [InlineData(1, 2, 3, true)]
    [InlineData(1, 2, 4, false)]
    [InlineData(1, 4, 4, true)]
    [InlineData(3, 2, 5, true)]
    [InlineData(3, 2, 6, false)]
    public void Kamers_zijn_genoeg_en_niet_veel_te_veel(int personen, int minimum, int kamers, bool voldaan)
    {
        _casus = _casus with { Volwassenen = personen };
        Profiel(p => p with { MinimumKamers = minimum });
        Verwacht(voldaan, "KAMERS", Passend with { Kamers = kamers });
    }

    [Theory]
    [InlineData(false, false, 3, false, false, true)]
    [InlineData(false, true, 3, false, false, false)]
    [InlineData(false, true, 0, false, false, true)]
    [InlineData(false, true, 3, true, false, true)]
    [InlineData(true, false, 0, false, false, false)]
    [InlineData(true, false, 0, false, true, true)]
    public void Toegankelijkheid_kijkt_naar_trap_en_rolstoel(bool rolstoel, bool zonderTrap, int verdieping, bool lift, bool geschikt, bool voldaan)
    {
        Profiel(p => p with { Rolstoel = rolstoel, ZonderTrap = zonderTrap });
        Verwacht(voldaan, "TOEGANKELIJKHEID", Passend with { Verdieping = verdieping, Lift = lift, Rolstoelgeschikt = geschikt });
    }

    [Theory]
    [InlineData(1999, null, 27, true)]
    [InlineData(1998, null, 27, false)]
    [InlineData(1971, 55, null, true)]
    [InlineData(1972, 55, null, false)]
    public void Leeftijd_volgt_het_label_van_de_woning(int geboortejaar, int? minimum, int? maximum, bool voldaan)
    {
        _casus = _casus with { Geboortejaar = geboortejaar };
        Verwacht(voldaan, "LEEFTIJD", Passend with { MinimumLeeftijd = minimum, MaximumLeeftijd = maximum });
    }

    [Fact]
    public void Gemeente_wijk_en_contractvorm_komen_uit_het_profiel()
    {
        Verwacht(false, "GEMEENTE", Passend with { Gemeente = "9902" });
        Verwacht(false, "WIJK_UITGESLOTEN", Passend with { Wijk = "zuid" });
        Verwacht(false, "CONTRACTVORM", Passend with { Contractvormen = [Contractvorm.Regulier] });
        Profiel(p => p with { Contractvorm = null });
        Verwacht(false, "CONTRACTVORM", Passend);
    }

    [Theory]
    [InlineData("2026-05-03", null, true)]
    [InlineData("2026-05-04", null, false)]
    [InlineData("2025-01-01", "2026-05-03", true)]
    [InlineData("2025-01-01", "2026-05-04", false)]
    public void Woning_en_persoon_zijn_binnen_negentig_dagen_van_elkaar_klaar(string beschikbaar, string? vroegste, bool voldaan)
    {
        Profiel(p => p with { VroegsteDatum = vroegste is null ? null : DateOnly.Parse(vroegste, null) });
        Verwacht(voldaan, "DATUM", Passend with { BeschikbaarVanaf = DateOnly.Parse(beschikbaar, null) });
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", true)]
    [InlineData("2026-01-01", "2026-02-28", false)]
    [InlineData("2026-03-02", "2027-03-01", false)]
    public void De_indicatie_is_geldig_op_de_eerste_mogelijke_dag(string van, string tot, bool voldaan)
    {
        _indicatie = _indicatie! with { GeldigVan = DateOnly.Parse(van, null), GeldigTotEnMet = DateOnly.Parse(tot, null) };
        Verwacht(voldaan, "INDICATIE_GELDIG", Passend);
    }

    [Fact]
    public void Zonder_inkomen_of_indicatie_is_er_een_zin_en_geen_fout()
    {
        (_inkomen, _indicatie) = (null, null);

        Assert.Equal("Het inkomen is nog niet bekend.", Uitkomst("PASSEND_TOEWIJZEN", Passend).Zin);
        Assert.Equal("Het inkomen is nog niet bekend.", Uitkomst("DAEB_INKOMEN", Passend).Zin);
        Assert.Equal("Er is nog geen indicatie afgegeven.", Uitkomst("INDICATIE_GELDIG", Passend).Zin);
    }

    [Theory]
    [InlineData("huur.aftoppingsgrens.laag", "PASSEND_TOEWIJZEN")]
    [InlineData("passend.inkomen.eenpersoons", "PASSEND_TOEWIJZEN")]
    [InlineData("aow.leeftijd", "PASSEND_TOEWIJZEN")]
    [InlineData("daeb.huurgrens", "DAEB_INKOMEN")]
    [InlineData("daeb.inkomensgrens.eenpersoons", "DAEB_INKOMEN")]
    public void Een_norm_die_ontbreekt_wordt_genoemd_en_laat_alleen_die_regel_zakken(string norm, string code)
    {
        _normen.RemoveAll(n => n.Parameter == norm);

        var beoordeling = Beoordeel(Passend);

        var fout = Assert.Single(beoordeling.Regels, regel => !regel.Voldaan);
        Assert.Equal(code, fout.Code);
        Assert.Contains(norm, fout.Zin, StringComparison.Ordinal);
        Assert.Contains("2 februari 2026", fout.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-31", 69_500)]
    [InlineData("2026-01-01", 65_000)]
    public void De_rekenhuur_volgt_de_wet_van_het_jaar_van_publicatie(string dag, long rekenhuur) =>
        Assert.Equal(rekenhuur, Rekenhuur.Bereken(65_000, 4_500, DateOnly.Parse(dag, null)));

    [Fact]
    public void De_volgorde_is_hardheid_aanmelddatum_pluspunten_en_dan_casusnummer()
    {
        var januari = new DateOnly(2026, 1, 1);
        CasusStand[] casussen =
        [
            Casussen.Casus("TP-2026-000005") with { Aanmelddatum = januari },
            Casussen.Casus("TP-2026-000004") with { Aanmelddatum = januari },
            Casussen.Casus("TP-2026-000003") with { Aanmelddatum = januari, GemeenteVanHerkomst = "9902" },
            Casussen.Casus("TP-2026-000002") with { Aanmelddatum = januari.AddDays(-1), GemeenteVanHerkomst = "9902" },
            Casussen.Casus("TP-2026-000001") with { Aanmelddatum = januari.AddDays(5), Hardheid = true },
        ];

        var volgorde = Beoordeling.InVolgorde(casussen.Select(casus =>
        {
            _casus = casus;
            return Beoordeel(Passend);
        }).ToList());

        Assert.Equal([1, 2, 4, 5, 3], volgorde.Select(b => int.Parse(b.Kandidaat.Casusnummer[^1..], null)));
    }

    private static Norm Norm(string parameter, decimal waarde) => new()
    {
        Parameter = parameter,
        GeldigVanaf = new DateOnly(2026, 1, 1),
        Waarde = waarde,
        Eenheid = "euro",
        Bron = "test",
        Status = NormStatus.Bevestigd,
    };

    private void Profiel(Func<ZoekprofielStand, ZoekprofielStand> wijzig) => _casus = _casus with { Zoekprofiel = wijzig(_casus.Zoekprofiel!) };

    private void Verwacht(bool voldaan, string code, Woninggegevens gegevens) => Assert.Equal(voldaan, Uitkomst(code, gegevens).Voldaan);

    private Regeluitkomst Uitkomst(string code, Woninggegevens gegevens) => Beoordeel(gegevens).Regels.Single(regel => regel.Code == code);

    private Toetskader Kader => new(new Normtabel(_normen), Vandaag);

    private static Woning Gepubliceerd(Woninggegevens gegevens)
    {
        var woning = Woning.Nieuw("00000099000000000101", "W-1", DateTimeOffset.UnixEpoch);
        woning.Publiceer(gegevens, 1, Vandaag);
        return woning;
    }

    private Beoordeling Beoordeel(Woninggegevens gegevens)
    {
        var kandidaat = Kandidaat.Nieuw(_casus.Casusnummer);
        kandidaat.Verwerk(_casus);
        if (_indicatie is not null)
        {
            kandidaat.Verwerk(_indicatie);
        }

        if (_inkomen is not null)
        {
            kandidaat.Verwerk(_inkomen);
        }

        return Beoordeling.Van(Gepubliceerd(gegevens), kandidaat, Kader);
    }
}
