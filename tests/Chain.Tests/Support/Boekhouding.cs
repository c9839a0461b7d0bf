using System.Text.Json;
using Microsoft.Data.Sqlite;
using Transferpunt.Contracts.Events;

namespace Transferpunt.ChainTests.Support;

/// <summary>Reads what the services stored, around them: their database files.</summary>
internal sealed class Boekhouding(string folder)
{
    public static readonly string[] Services = ["casus-intake", "woningaanbod", "indicatie", "werk-en-inkomen"];

    public Task<List<Uitgaand>> OutboxAsync(string service) => ReadAsync(
        service, "SELECT MessageId, Key, Type, Body, SentAt IS NOT NULL FROM Outbox ORDER BY Sequence",
        row => new Uitgaand(Guid.Parse(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetString(3), row.GetBoolean(4)));

    public Task<List<Guid>> InboxAsync(string service) =>
        ReadAsync(service, "SELECT MessageId FROM Inbox", row => Guid.Parse(row.GetString(0)));

    /// <summary>"ok" for a file in which nothing is damaged.</summary>
    public async Task<string> IntegrityAsync(string service) =>
        string.Join("; ", await ReadAsync(service, "PRAGMA integrity_check", row => row.GetString(0)));

    public async Task<int> ForeignKeyFaultsAsync(string service) =>
        (await ReadAsync(service, "PRAGMA foreign_key_check", row => row.GetString(0))).Count;

    /// <summary>Every row of every table, but for the inbox and the account of who did what.</summary>
    public async Task<string> StandAsync(string service)
    {
        var tables = await ReadAsync(
            service, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('Inbox', 'Auditregel', 'LogboekDataverwerkingen') ORDER BY name",
            row => row.GetString(0));
        var lines = new List<string>();
        foreach (var table in tables)
        {
            var rows = await ReadAsync(service, $"SELECT * FROM \"{table}\"", row =>
                string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => row.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : row.GetValue(i))));
            lines.AddRange(rows.Order(StringComparer.Ordinal).Select(row => $"{service}.{table}: {row}"));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Takes a message that only the test sent out of an inbox again.</summary>
    public async Task ForgetAsync(string service, Guid messageId)
    {
        await using var connection = await OpenAsync(service);
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM Inbox WHERE upper(MessageId) = $id";
        command.Parameters.AddWithValue("$id", messageId.ToString().ToUpperInvariant());
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    /// <summary>Gives a stored event another id, so that readers take it for a new one.</summary>
    public async Task RenameAsync(string service, Guid from, Guid to)
    {
        await using var connection = await OpenAsync(service);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE Outbox SET MessageId = $to WHERE upper(MessageId) = $from";
        command.Parameters.AddWithValue("$to", to.ToString().ToUpperInvariant());
        command.Parameters.AddWithValue("$from", from.ToString().ToUpperInvariant());
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private async Task<List<T>> ReadAsync<T>(string service, string sql, Func<SqliteDataReader, T> read)
    {
        await using var connection = await OpenAsync(service);
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

    private async Task<SqliteConnection> OpenAsync(string service)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, service + ".db")};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }
}

/// <summary>An event as a service stored it.</summary>
internal sealed record Uitgaand(Guid MessageId, string Key, string Type, string Body, bool Verzonden)
{
    public object Event() => JsonSerializer.Deserialize(Body, EventTypes.TypeOf(Type))!;
}
