using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace RecordsRequest.Web.Data;

public static class Counting
{
    public const string MonthFormat = "yyyy-MM";

    extension(RecordsDb db)
    {
        /// <summary>Is written with the next save and in its transaction, or not at all: what is refused is not counted.</summary>
        public void Count(string what, DateTimeOffset at)
        {
            var month = at.UtcDateTime.ToString(MonthFormat, CultureInfo.InvariantCulture);
            if (db.Noted().FirstOrDefault(counter => counter.What == what && counter.Month == month) is { } noted)
            {
                noted.Count++;
            }
            else
            {
                db.Add(new Counter { Month = month, What = what, Count = 1 });
            }
        }

        public void CountEach(IEnumerable<string> whats, DateTimeOffset at)
        {
            foreach (var what in whats)
            {
                db.Count(what, at);
            }
        }

        /// <summary>Each in its turn, the same for everybody, so that nobody waits for who waits for them.</summary>
        internal IReadOnlyList<Counter> TakeNoted()
        {
            var noted = db.Noted().OrderBy(counter => counter.Month, StringComparer.Ordinal).ThenBy(counter => counter.What, StringComparer.Ordinal)
                .ToList();
            noted.ForEach(counter => db.Entry(counter).State = EntityState.Detached);
            return noted;
        }

        internal async Task RaiseAsync(IEnumerable<Counter> counters, CancellationToken cancellation)
        {
            foreach (var counter in counters)
            {
                await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "Counters" ("Month", "What", "Count") VALUES ({counter.Month}, {counter.What}, {counter.Count})
                    ON CONFLICT ("Month", "What") DO UPDATE SET "Count" = "Counters"."Count" + excluded."Count"
                    """, cancellation);
            }
        }

        private IEnumerable<Counter> Noted() => db.ChangeTracker.Entries<Counter>().Select(entry => entry.Entity);
    }
}
