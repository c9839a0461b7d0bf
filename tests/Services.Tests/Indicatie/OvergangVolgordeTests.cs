using Transferpunt.Platform.Text;
using static Transferpunt.Tests.Indicatie.IndicatieOmgeving;

namespace Transferpunt.Tests.Indicatie;

/// <summary>Whatever the order in which dates, cancellations, repeats and the besluit arrive, the highest version wins.</summary>
public sealed class OvergangVolgordeTests
{
    private const int Casussen = 60;

    [Fact]
    public async Task In_elke_volgorde_wint_de_hoogste_versie_zonder_overlap_en_zonder_gat()
    {
        var namen = Enumerable.Range(1, Casussen).Select(n => $"TP-2026-{n:000000}").ToArray();
        await using var omgeving = await StartAsync(namen);
        var verloop = namen.Select((casus, seed) => new Verloop(casus, new Random(seed))).ToList();

        foreach (var casus in verloop)
        {
            await casus.SpeelAsync(omgeving);
        }

        await omgeving.AllesVerwerktAsync();
        foreach (var casus in verloop)
        {
            await casus.ControleerAsync(omgeving);
        }

        Assert.Contains(verloop, v => v.Uitkomst is null);
        Assert.Contains(verloop, v => v.Uitkomst is not null);
    }

    private sealed class Verloop(string casus, Random random)
    {
        private readonly DateOnly?[] _data = [.. Enumerable.Range(0, random.Next(1, 8))
            .Select(_ => random.Next(3) == 0 ? (DateOnly?)null : new DateOnly(2026, 2, 2).AddDays(random.Next(900)))];

        private string _indicatie = "";

        public DateOnly? Uitkomst => _data[^1];

        public async Task SpeelAsync(IndicatieOmgeving omgeving)
        {
            // Every version at least once, some of them again, in any order.
            var versies = Enumerable.Range(1, _data.Length).Concat(Enumerable.Range(0, 4).Select(_ => random.Next(1, _data.Length + 1))).ToArray();
            random.Shuffle(versies);
            var besluitNa = random.Next(versies.Length + 1);
            _indicatie = await omgeving.MeldingAsync(casus);
            for (var i = 0; i <= versies.Length; i++)
            {
                if (i == besluitNa)
                {
                    await omgeving.BesluitAsync(_indicatie);
                }

                if (i < versies.Length)
                {
                    await omgeving.VerhuisdatumAsync(casus, versies[i], _data[versies[i] - 1], random.Next(1, 20));
                }
            }
        }

        public async Task ControleerAsync(IndicatieOmgeving omgeving)
        {
            var overgang = (await omgeving.LeesAsync(_indicatie)).Overgang;
            if (Uitkomst is not { } verhuisdatum)
            {
                Assert.Null(overgang);
                return;
            }

            Assert.Equal(_data.Length, overgang.VerhuisdatumVersie);
            Assert.Equal(verhuisdatum, Dates.Parse(overgang.AmbulantVanaf));
            Assert.Equal(Dates.Parse(overgang.AmbulantVanaf), Dates.Parse(overgang.VerblijfTotEnMet).AddDays(1));
        }
    }
}
