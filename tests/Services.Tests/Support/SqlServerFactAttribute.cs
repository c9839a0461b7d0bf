namespace Transferpunt.Tests.Support;

/// <summary>A test that needs a SQL Server; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    private const string Variable = "TRANSFERPUNT_TEST_SQLSERVER";

    public SqlServerFactAttribute()
    {
        if (ConnectionString is null)
        {
            Skip = $"{Variable} is not set: the connection string of a SQL Server on which databases may be made.";
        }
    }

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);
}
