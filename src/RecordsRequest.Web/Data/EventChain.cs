using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Each line of a request's timeline names the line before it and the request the last one and their count, all of it bound to their seals:
/// so none can be added, left out or put elsewhere, and each still opens by itself.
/// </summary>
public static class EventChain
{
    public static bool IsWhole(Guid? last, long count, IEnumerable<(Guid Id, Guid? BeforeId)> lines)
    {
        var before = new Dictionary<Guid, Guid?>();
        if (lines.Any(line => !before.TryAdd(line.Id, line.BeforeId)))
        {
            return false;
        }

        var found = 0L;
        for (var at = last; at is { } line; found++)
        {
            if (found == count || !before.TryGetValue(line, out at))
            {
                return false;
            }
        }

        return found == count && before.Count == count;
    }

    extension(FieldVault vault)
    {
        /// <exception cref="SealBrokenException">A line was added, left out or put elsewhere.</exception>
        public void RequireWhole(AccessRequest request, IEnumerable<RequestEvent> events)
        {
            var isWhole = request.EventCount is { } count
                ? IsWhole(request.LastEventId, count, events.Select(line => (line.Id, line.BeforeId)))
                : vault.TakesUnbound;
            if (!isWhole)
            {
                throw new SealBrokenException("Events", request.Id);
            }
        }
    }
}
