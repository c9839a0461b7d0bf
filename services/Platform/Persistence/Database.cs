using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Normen;

namespace Transferpunt.Platform.Persistence;

/// <summary>The one place that chooses the database.</summary>
public static class Database
{
    internal static void AddDatabase<TDb, TSqlite, TSqlServer>(this IServiceCollection services, string name, ServiceOptions options)
        where TDb : ServiceDbContext
        where TSqlite : TDb
        where TSqlServer : TDb
    {
        if (options.Database == DatabaseKind.Sqlite)
        {
            services.AddContext<TDb, TSqlite>(db => db.UseSqlite(options.ConnectionString ?? FileOf(name, options)));
        }
        else
        {
            services.AddContext<TDb, TSqlServer>(db => db.UseSqlServer(options.ConnectionString, sql => sql.EnableRetryOnFailure()));
        }
    }

    /// <summary>Brings the database of a built service up to date: migrations, and the norms that ship with it.</summary>
    /// <param name="app">The service, built but not started.</param>
    /// <param name="service">The assembly that carries the norms.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task MigrateAsync(this WebApplication app, Assembly service, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ServiceDbContext>();
        await db.Database.MigrateAsync(cancellationToken);
        await NormSeed.ApplyAsync(db, service, app.Services.GetRequiredService<ServiceOptions>().Demo, cancellationToken);
    }

    private static string FileOf(string name, ServiceOptions options) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(options.DataFolder ?? throw new InvalidOperationException("SQLite needs a data folder."), $"{name}.db"),
        }.ToString();

    private static void AddContext<TDb, TProvider>(this IServiceCollection services, Action<DbContextOptionsBuilder> configure)
        where TDb : ServiceDbContext
        where TProvider : TDb
    {
        services.AddDbContext<TDb, TProvider>(configure);
        services.AddScoped<ServiceDbContext>(provider => provider.GetRequiredService<TDb>());
    }
}
