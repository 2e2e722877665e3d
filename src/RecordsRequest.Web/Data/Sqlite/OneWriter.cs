using Microsoft.EntityFrameworkCore;

namespace RecordsRequest.Web.Data.Sqlite;

/// <summary>Lets one writer at a time to SQLite, so that writers wait here, without a thread, and not inside the database.</summary>
internal sealed class OneWriter : WriteGate, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public override async Task<T> WriteAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await write();
        }
        catch (DbUpdateException update) when (update.IsBusy)
        {
            // SQLite can report "busy" or "locked" for a moment after a statement ended (efcore issue 36295): once more is enough.
            return await write();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
