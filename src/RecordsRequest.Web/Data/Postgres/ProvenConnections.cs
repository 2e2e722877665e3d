using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>
/// A connection from the pool may be one to a server that has ended since, which only who asks something finds out. So the first after a pause
/// asks for nothing, and gets a new one where nobody answers: no page fails because the server was started anew before it.
/// </summary>
internal sealed class ProvenConnections : DbConnectionInterceptor
{
    /// <summary>Less than any server takes to end and start. Whoever asks more often than that notices the end, and the pool is emptied.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>When an answer had come last, by the machine's clock.</summary>
    private long _proven;

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // One that was taken before that answer came may be as old as any.
        var since = eventData.StartTime.UtcTicks - Interlocked.Read(ref _proven);
        if (since >= 0 && since < Pause.Ticks)
        {
            return;
        }

        try
        {
            await using var nothing = connection.CreateCommand();
            nothing.CommandText = "SELECT";
            await nothing.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (Exception unanswered) when (unanswered is NpgsqlException or OperationCanceledException)
        {
            await connection.CloseAsync();
            // The others are no better.
            NpgsqlConnection.ClearPool((NpgsqlConnection)connection);
            await connection.OpenAsync(cancellationToken);
        }

        Interlocked.Exchange(ref _proven, TimeProvider.System.GetUtcNow().UtcTicks);
    }
}
