using System.Security.Cryptography;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>Lets everybody write at once, and again who was in another's way: PostgreSQL then undoes one of the two and says so.</summary>
internal sealed class ManyWriters : WriteGate
{
    private const int Tries = 12;
    private const int MillisecondsMore = 10;

    public override async Task<T> WriteAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await write();
            }
            catch (Exception fault) when (fault.IsBusy && attempt < Tries)
            {
                // Not both at the same time again. The machine's time, which goes on whatever clock the app goes by.
                var pause = TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(attempt * MillisecondsMore));
                await Task.Delay(pause, TimeProvider.System, cancellationToken);
            }
        }
    }
}
