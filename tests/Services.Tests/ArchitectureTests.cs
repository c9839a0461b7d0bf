using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MassTransit;
using Transferpunt.CasusIntake;
using Transferpunt.Gateway;
using Transferpunt.Indicatie;
using Transferpunt.WerkEnInkomen;
using Transferpunt.Woningaanbod;

namespace Transferpunt.Tests;

public class ArchitectureTests
{
    private static readonly Assembly[] Services =
        [typeof(CasusIntakeHost).Assembly, typeof(WoningaanbodHost).Assembly, typeof(IndicatieHost).Assembly, typeof(WerkEnInkomenHost).Assembly];

    public static TheoryData<string, string[]> Floors => new()
    {
        { "Contracts", [] },
        { "Platform", ["Contracts"] },
        { "CasusIntake", ["Contracts", "Platform"] },
        { "Woningaanbod", ["Contracts", "Platform"] },
        { "Indicatie", ["Contracts", "Platform"] },
        { "WerkEnInkomen", ["Contracts", "Platform"] },
        { "Gateway", ["Contracts", "Platform"] },
        { "Identiteit", [] },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void Een_project_kent_alleen_wat_onder_hem_ligt(string project, string[] allowed)
    {
        var used = Assembly.Load($"Transferpunt.{project}").GetReferencedAssemblies()
            .Select(a => a.Name!).Where(name => name.StartsWith("Transferpunt.", StringComparison.Ordinal));

        Assert.Empty(used.Except(allowed.Select(name => $"Transferpunt.{name}")));
    }

    [Fact]
    public void Alleen_het_platform_zet_iets_op_de_bus() =>
        Assert.All(Services, service => Assert.DoesNotContain(
            service.GetTypes().SelectMany(t => t.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                .SelectMany(c => c.GetParameters()).Select(p => p.ParameterType),
            type => type == typeof(IBus) || type == typeof(IPublishEndpoint) || type == typeof(ISendEndpointProvider)));

    [Fact]
    public void Een_dienst_heeft_per_gebeurtenis_een_enkele_consumer() =>
        Assert.All(Services, service => Assert.All(
            service.GetTypes().SelectMany(t => t.GetInterfaces()).Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IConsumer<>)).GroupBy(i => i),
            consumers => Assert.Single(consumers)));

    [Fact]
    public void De_regels_kennen_geen_database_geen_grpc_en_geen_bus()
    {
        string[] forbidden = ["Microsoft.EntityFrameworkCore", "Grpc.Core", "MassTransit;"];
        foreach (var file in Directory.GetFiles(Path.Combine(Root(), "services"), "*.cs", SearchOption.AllDirectories)
            .Where(f => f.Contains($"{Path.DirectorySeparatorChar}Domain{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            Assert.All(forbidden, name => Assert.False(Regex.IsMatch(text, $@"^using {Regex.Escape(name)}", RegexOptions.Multiline), $"{file} uses {name}"));
        }
    }

    [Fact]
    public void Alles_in_een_dienst_is_van_die_dienst_zelf() =>
        Assert.All(Services, service => Assert.All(
            service.GetExportedTypes().Where(t => t.Namespace?.Contains("Migrations", StringComparison.Ordinal) != true),
            type => Assert.True(type.Name.EndsWith("Host", StringComparison.Ordinal), $"{type.FullName} must be internal")));

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));
}
