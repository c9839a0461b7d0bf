using Microsoft.Data.Sqlite;

namespace Transferpunt.ChainTests.Support;

/// <summary>Reads what the services stored, around them: their database files.</summary>
internal sealed class Boekhouding(string folder)
{
    public static readonly string[] Services = ["casus-intake", "woningaanbod", "indicatie", "werk-en-inkomen"];

    public Task<IReadOnlyList<Uitgaand>> OutboxAsync(string service) => ReadAsync(
        service, "SELECT MessageId, Key, Type, Body, SentAt IS NOT NULL FROM Outbox ORDER BY Sequence",
        row => new Uitgaand(Guid.Parse(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetString(3), row.GetBoolean(4)));

    public async Task<IReadOnlyList<Guid>> InboxAsync(string service) =>
        await ReadAsync(service, "SELECT MessageId FROM Inbox", row => Guid.Parse(row.GetString(0)));

    /// <summary>"ok" for a file in which nothing is damaged.</summary>
    public async Task<string> IntegrityAsync(string service) =>
        string.Join("; ", await ReadAsync(service, "PRAGMA integrity_check", row => row.GetString(0)));

    public async Task<int> ForeignKeyFaultsAsync(string service) =>
        (await ReadAsync(service, "PRAGMA foreign_key_check", row => row.GetString(0))).Count;

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string service, string sql, Func<SqliteDataReader, T> read)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, service + ".db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync();
        var result = new List<T>();
        while (await rows.ReadAsync())
        {
            result.Add(read(rows));
        }

        return result;
    }
}

/// <summary>An event as a service stored it.</summary>
internal sealed record Uitgaand(Guid MessageId, string Key, string Type, string Body, bool Verzonden);
