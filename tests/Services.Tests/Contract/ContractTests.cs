using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Google.Protobuf.Reflection;
using MassTransit;
using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Options.V1;
using ContractSource = Transferpunt.Platform.Access.Contract;

namespace Transferpunt.Tests.ContractRules;

/// <summary>The contract is the truth, so it is checked itself. The two tables beside this file are reviewed by people:
/// a change of who may call or see something is a change of those tables.</summary>
public class ContractTests
{
    private static readonly Rol[] Roles = [.. Enum.GetValues<Rol>().Where(rol => rol != Rol.Unspecified)];

    [Fact]
    public void Wie_wat_mag_aanroepen_is_zoals_het_is_vastgesteld() => AssertReviewed("toegang.tsv", AccessTable());

    [Fact]
    public void Wie_welk_veld_mag_zien_is_zoals_het_is_vastgesteld() => AssertReviewed("zichtbaar.tsv", VisibilityTable());

    [Fact]
    public void Elke_methode_noemt_wie_haar_mag_aanroepen_en_waarvoor() =>
        Assert.All(ContractSource.Methods.Values, method =>
        {
            Assert.NotNull(method.Toegang);
            Assert.NotEmpty(method.Toegang.Wie);
            Assert.NotEmpty(method.Toegang.Verwerking);
            Assert.All(method.Toegang.Wie, wie => Assert.True(wie.Rol != Rol.Unspecified && wie.Bereik != Bereik.Unspecified, method.Path));
            Assert.Equal(method.Toegang.Wie.Count, method.Toegang.Wie.Select(w => w.Rol).Distinct().Count());
        });

    [Fact]
    public void Elk_veld_met_persoonsgegevens_zegt_wie_het_mag_zien() =>
        Assert.All(Fields().Where(ContractSource.IsSensitive), field => Assert.True(ContractSource.VisibleTo(field) is not null, field.FullName));

    [Fact]
    public void Een_afgedekt_veld_is_afwezig_en_niet_nul() =>
        Assert.All(
            Fields().Where(field => ContractSource.VisibleTo(field) is not null && !field.IsRepeated),
            field => Assert.True(field.HasPresence, $"{field.FullName} must be optional"));

    [Fact]
    public void Een_antwoord_op_een_opdracht_bevat_geen_persoonsgegevens() =>
        Assert.All(ContractSource.Methods.Values.Where(m => m.RequestId is not null), method =>
            Assert.DoesNotContain(method.Descriptor.OutputType.Fields.InDeclarationOrder(),
                field => ContractSource.IsSensitive(field) || field.FieldType == FieldType.Message && field.MessageType.File.Package.StartsWith("transferpunt.", StringComparison.Ordinal) && field.MessageType.Name is not "Itemuitkomst"));

    [Fact]
    public void Elke_keuzelijst_begint_met_een_waarde_die_niets_zegt() =>
        Assert.All(Files().SelectMany(f => f.EnumTypes), e => Assert.EndsWith("_UNSPECIFIED", e.FindValueByNumber(0).Name, StringComparison.Ordinal));

    [Fact]
    public void Elke_methode_en_dienst_heeft_uitleg_in_het_contract()
    {
        foreach (var file in Directory.GetFiles(ProtoFolder(), "*.proto", SearchOption.AllDirectories))
        {
            var lines = File.ReadAllLines(file);
            var bare = lines.Where((line, i) => Regex.IsMatch(line, @"^\s*(rpc|service|message|enum) ") && i > 0
                && !lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal)
                && !Regex.IsMatch(line, @"message \w+(Request|Response) "));
            Assert.True(!bare.Any(), $"{Path.GetFileName(file)}: {string.Join(", ", bare)}");
        }
    }

    [Fact]
    public void Elke_gebeurtenis_heeft_een_vaste_naam_met_versie_en_komt_heel_terug_uit_json() =>
        Assert.All(EventTypes.All, type =>
        {
            Assert.Matches("^urn:message:transferpunt:[a-z-]+:v[0-9]+$", EventTypes.NameOf(type));
            var entity = type.GetCustomAttributes(false).OfType<EntityNameAttribute>().Single().EntityName;
            Assert.Matches(@"^transferpunt\.[a-z-]+\.v[0-9]+$", entity);
            var example = (IIntegrationEvent)Example(type);
            var json = JsonSerializer.Serialize(example, type);
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type));
            Assert.NotEmpty(example.Key);
        });

    private static string AccessTable()
    {
        var table = new StringBuilder().AppendLine(Header("methode"));
        foreach (var method in ContractSource.Methods.Values.OrderBy(m => m.Path, StringComparer.Ordinal))
        {
            table.AppendLine(Row($"{method.Descriptor.Service.Name}.{method.Descriptor.Name}", rol => method.ReachOf(rol)?.ToString() ?? "-"));
        }

        return table.ToString();
    }

    private static string VisibilityTable()
    {
        var table = new StringBuilder().AppendLine(Header("veld"));
        foreach (var field in Fields().Where(f => ContractSource.VisibleTo(f) is not null).OrderBy(f => f.FullName, StringComparer.Ordinal))
        {
            table.AppendLine(Row(field.FullName["transferpunt.".Length..], rol => ContractSource.VisibleTo(field)!.Contains(rol) ? "ziet" : "-"));
        }

        return table.ToString();
    }

    private static string Header(string first) => string.Join('\t', Roles.Select(r => r.ToString()).Prepend(first));

    private static string Row(string name, Func<Rol, string> cell) => string.Join('\t', Roles.Select(cell).Prepend(name));

    private static void AssertReviewed(string name, string actual)
    {
        var reviewed = File.ReadAllText(Path.Combine(Folder(), name)).ReplaceLineEndings("\n");
        var (missing, extra) = (Lines(reviewed).Except(Lines(actual)), Lines(actual).Except(Lines(reviewed)));
        Assert.True(!missing.Any() && !extra.Any(),
            $"{name} differs from the contract.\nOnly in the table:\n{string.Join('\n', missing)}\nOnly in the contract:\n{string.Join('\n', extra)}");
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<FileDescriptor> Files() => ContractSource.Services.Select(s => s.File)
        .SelectMany(f => f.Dependencies.Append(f)).Where(f => f.Package.StartsWith("transferpunt.", StringComparison.Ordinal)).DistinctBy(f => f.Name);

    private static IEnumerable<FieldDescriptor> Fields() => Files().SelectMany(f => f.MessageTypes).SelectMany(m => m.Fields.InDeclarationOrder());

    private static object Example(Type type) => type switch
    {
        _ when type == typeof(string) => "voorbeeld",
        _ when type == typeof(int) => 3,
        _ when type == typeof(long) => 4L,
        _ when type == typeof(bool) => true,
        _ when type == typeof(Guid) => Guid.Parse("0196f1c0-0000-7000-8000-000000000001"),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 2, 28),
        _ when Nullable.GetUnderlyingType(type) is { } inner => Example(inner),
        _ when type.IsGenericType => ListOf(type.GetGenericArguments()[0]),
        _ => Activator.CreateInstance(type, [.. type.GetConstructors()[0].GetParameters().Select(p => Example(p.ParameterType))])!,
    };

    private static Array ListOf(Type item)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Example(item), 0);
        return list;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string ProtoFolder() => Path.GetFullPath(Path.Combine(Folder(), "../../../contracts/proto"));
}
