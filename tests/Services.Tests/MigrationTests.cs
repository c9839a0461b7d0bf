using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Transferpunt.CasusIntake;
using Transferpunt.Indicatie;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Persistence;
using Transferpunt.WerkEnInkomen;
using Transferpunt.Woningaanbod;

namespace Transferpunt.Tests;

public class MigrationTests
{
    public static TheoryData<string> Contexts =>
        [.. new[] { typeof(CasusIntakeHost), typeof(WoningaanbodHost), typeof(IndicatieHost), typeof(WerkEnInkomenHost) }
            .SelectMany(host => host.Assembly.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(ServiceDbContext)) && !type.IsAbstract)
            .Select(type => type.AssemblyQualifiedName!)];

    [Fact]
    public void Elke_dienst_kan_op_beide_databases() => Assert.Equal(8, Contexts.Count);

    [Theory]
    [MemberData(nameof(Contexts))]
    public void De_migraties_zijn_gelijk_aan_het_model(string type)
    {
        using var db = Create(type);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Het_script_voor_SQL_Server_is_geldig(string type)
    {
        using var db = Create(type);
        if (!db.Database.IsSqlServer())
        {
            return;
        }

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        using var reader = new StringReader(script);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);

        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
        Assert.DoesNotContain("nvarchar(max)] NOT NULL PRIMARY", script, StringComparison.Ordinal);
    }

    private static ServiceDbContext Create(string name)
    {
        var type = Type.GetType(name, throwOnError: true)!;
        return (ServiceDbContext)typeof(MigrationTests).GetMethod(nameof(CreateOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, null)!;
    }

    private static TContext CreateOf<TContext>()
        where TContext : ServiceDbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        _ = typeof(TContext).Name.StartsWith("SqlServer", StringComparison.Ordinal) ? options.UseSqlServer("Server=nergens") : options.UseSqlite("Data Source=:memory:");
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options, new CallScope(), TimeProvider.System)!;
    }
}
