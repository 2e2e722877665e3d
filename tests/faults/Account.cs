using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace RecordsRequest.Faults;

/// <summary>Asks the app for all that was acknowledged.</summary>
internal static class Account
{
    /// <param name="Judged">Writes that had to be there.</param>
    /// <param name="Lost">Of these, those that are not.</param>
    /// <param name="Twice">Calls that stand in a log more than once.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Sum(int Judged, int Lost, int Twice)
    {
        public static Sum operator +(Sum one, Sum other) => new(one.Judged + other.Judged, one.Lost + other.Lost, one.Twice + other.Twice);
    }

    /// <param name="walkers">Whose writes; each asks with the cookie of their own visit.</param>
    /// <param name="isJudged">Leaves out what may be lost.</param>
    public static async Task<Sum> TakeAsync(IEnumerable<Walker> walkers, Func<Acknowledged, bool>? isJudged = null)
    {
        var sum = new Sum();
        foreach (var walker in walkers)
        {
            sum += await TakeAsync(walker, isJudged ?? (_ => true));
        }

        return sum;
    }

    private static async Task<Sum> TakeAsync(Walker walker, Func<Acknowledged, bool> isJudged)
    {
        var writes = walker.Ledger.Writes.Where(isJudged).ToList();
        var data = writes.Count > 0 ? await DataAsync(walker) : "";
        var versions = await VersionsAsync(walker, writes);
        var lost = writes.Where(write => write.Marks.Any(mark => !data.Contains(mark, StringComparison.Ordinal))
            || (write.Version >= versions.GetValueOrDefault(Addresses.DraftOf(write.Path), long.MaxValue))).ToList();
        foreach (var write in lost)
        {
            await Console.Error.WriteLineAsync($"lost: {write}");
        }

        var calls = writes.Where(write => write.Path.EndsWith("/call", StringComparison.Ordinal)).SelectMany(write => write.Marks);
        return new(writes.Count, lost.Count, calls.Count(mark => data.Split(mark).Length > 2));
    }

    private static async Task<string> DataAsync(Walker walker)
    {
        await using var zip = new ZipArchive(new MemoryStream(
            await walker.Client.GetByteArrayAsync(new Uri($"{walker.Home[..3]}/visit/everything/zip", UriKind.Relative))));
        using var reader = new StreamReader(await zip.GetEntry("data.json")!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    /// <summary>How often each draft that is not finished was saved.</summary>
    private static async Task<Dictionary<string, long>> VersionsAsync(Walker walker, IEnumerable<Acknowledged> writes)
    {
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var draft in writes.Select(write => Addresses.DraftOf(write.Path)).Where(draft => draft.Length > 0).Distinct(StringComparer.Ordinal))
        {
            await walker.Patient.Open($"{draft}/who");
            if (walker.Patient.Page.QuerySelector("[name='Version']")?.GetAttribute("value") is { } version)
            {
                versions[draft] = long.Parse(version, CultureInfo.InvariantCulture);
            }
            else if (!walker.Patient.Answer.IsSuccessStatusCode)
            {
                versions[draft] = -1; // not there
            }
        }

        return versions;
    }
}
