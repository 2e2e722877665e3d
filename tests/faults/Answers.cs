using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RecordsRequest.Faults;

/// <summary>What came of asking for one page.</summary>
internal enum Came
{
    /// <summary>What it said before the damage.</summary>
    Right,

    /// <summary>That a part is damaged; other words than before, but no figure that was not there.</summary>
    Damaged,

    /// <summary>A page that says only that it cannot be shown.</summary>
    Plain,

    /// <summary>Something that it did not say before, or less without saying so.</summary>
    Wrong,

    /// <summary>What belongs to somebody else.</summary>
    Foreign,

    /// <summary>No answer.</summary>
    Nothing,
}

/// <summary>The pages of some people, line by line as they were while all was sound.</summary>
internal sealed partial class Answers(IReadOnlyList<Walker> people)
{
    private readonly List<(Walker Who, string Path, HashSet<string> Lines)> _sound = [];

    public int Count => _sound.Count;

    /// <summary>Ten pages and files of each person: the list, everything, and of a request and a draft what there is.</summary>
    public async Task LearnAsync(IReadOnlyDictionary<Walker, IReadOnlyList<string>> owned)
    {
        foreach (var walker in people)
        {
            var (first, second, draft) = (owned[walker][0], owned[walker][1], owned[walker][2]);
            var letters = new[] { await LetterOfAsync(walker, first), await LetterOfAsync(walker, second) };
            string[] paths =
            [
                walker.Home, $"{walker.Home[..3]}/visit/everything/zip", first, second, letters[0], $"{letters[0]}/pdf", $"{letters[1]}/pdf",
                $"{draft}/name", $"{draft}/records-office", $"{first}/case-file/zip",
            ];
            foreach (var path in paths)
            {
                var (status, lines) = await AskAsync(walker, path);
                var again = (await AskAsync(walker, path)).Lines;
                lines.IntersectWith(again); // without what is new each time
                _sound.Add(status is HttpStatusCode.OK ? (walker, path, lines) : throw new InvalidOperationException($"{path}: {status}"));
            }
        }
    }

    public async Task<IReadOnlyList<Came>> AskAllAsync(Func<string, Task> tell)
    {
        var all = new List<Came>();
        foreach (var (walker, path, sound) in _sound)
        {
            try
            {
                var (status, lines) = await AskAsync(walker, path);
                var came = Judge(walker, status, lines, sound);
                all.Add(came);
                if (came is Came.Wrong or Came.Foreign)
                {
                    await tell($"{came} {path} {(int)status}: now {string.Join(" | ", lines.Except(sound).Take(5))}; "
                        + $"missing {string.Join(" | ", sound.Except(lines).Take(5))}");
                }
            }
            catch (Exception cut) when (cut is HttpRequestException or TaskCanceledException or IOException or InvalidDataException)
            {
                await tell($"{Came.Nothing} {path}: {cut.Message}");
                all.Add(Came.Nothing);
            }
        }

        return all;
    }

    private Came Judge(Walker walker, HttpStatusCode status, HashSet<string> lines, HashSet<string> sound)
    {
        var others = people.Where(other => other != walker).SelectMany(other => other.Ledger.Writes).SelectMany(write => write.Marks);
        if (lines.SelectMany(Ledger.MarksOf).Intersect(others).Any())
        {
            return Came.Foreign;
        }

        if (status is not HttpStatusCode.OK)
        {
            return lines.SelectMany(Ledger.MarksOf).Any() ? Came.Wrong : Came.Plain;
        }

        var strange = lines.Except(sound).Where(line => !Volatile.IsMatch(line)).ToList();
        var isDamageSaid = strange.RemoveAll(DamageWords.IsMatch) > 0;
        var known = sound.SelectMany(line => Number.Matches(line)).Select(number => number.Value).ToHashSet(StringComparer.Ordinal);
        // A file that leaves out what is damaged is another file: its words are judged.
        strange.RemoveAll(line => isDamageSaid && (Reference.IsMatch(line) || Hash.IsMatch(line)
            || Number.Matches(line).All(number => known.Contains(number.Value))));
        return (isDamageSaid, strange.Count, sound.IsSubsetOf(lines)) switch
        {
            (false, 0, true) => Came.Right,
            (true, 0, _) => Came.Damaged,
            _ => Came.Wrong,
        };
    }

    private static async Task<string> LetterOfAsync(Walker walker, string request)
    {
        await walker.Patient.Open(request);
        return walker.Patient.Page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!)
            .First(link => Letter.IsMatch(link));
    }

    private static async Task<(HttpStatusCode Status, HashSet<string> Lines)> AskAsync(Walker walker, string path)
    {
        using var answer = await walker.Client.GetAsync(new Uri(path, UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType switch
        {
            "text/html" => LinesOf(bytes),
            "application/zip" => await PartsOfAsync(bytes),
            _ => [.. PdfLines.In(bytes), Convert.ToHexString(SHA256.HashData(bytes))],
        });
    }

    private static HashSet<string> LinesOf(byte[] page)
    {
        using var html = new HtmlParser().ParseDocument(new MemoryStream(page));
        var texts = html.QuerySelectorAll("main *").Where(element => element.LocalName is not "script")
            .Select(element => string.Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data)))
            .Select(text => Space.Replace(text, " ").Trim());
        var fields = html.QuerySelectorAll("main input:not([type=hidden]), main textarea").Select(field => $"{field.GetAttribute("name")} "
            + $"{field.GetAttribute("value")} {field.TextContent} {field.HasAttribute("checked")}");
        return [.. texts, .. fields];
    }

    private static async Task<HashSet<string>> PartsOfAsync(byte[] file)
    {
        await using var zip = new ZipArchive(new MemoryStream(file));
        var lines = new HashSet<string>();
        foreach (var entry in zip.Entries)
        {
            await using var part = await entry.OpenAsync();
            using var bytes = new MemoryStream();
            await part.CopyToAsync(bytes);
            lines.UnionWith(Path.GetExtension(entry.Name) switch
            {
                ".html" => LinesOf(bytes.ToArray()),
                ".json" or ".txt" => Encoding.UTF8.GetString(bytes.ToArray()).Split('\n').Select(line => $"{entry.Name}: {line.Trim().TrimEnd(',')}"),
                ".pdf" => [.. PdfLines.In(bytes.ToArray()), $"{entry.Name} {Convert.ToHexString(SHA256.HashData(bytes.ToArray()))}"],
                _ => [$"{entry.Name} {Convert.ToHexString(SHA256.HashData(bytes.ToArray()))}"],
            });
        }

        return lines;
    }

    [GeneratedRegex("damaged|dañad|^[0-9A-F]{4}-[0-9A-F]{4}$", RegexOptions.IgnoreCase)]
    private static partial Regex DamageWords { get; }

    [GeneratedRegex("^RR-[0-9A-Z]{4}-[0-9A-Z]{4}$")]
    private static partial Regex Reference { get; }

    [GeneratedRegex("[0-9A-F]{64}", RegexOptions.IgnoreCase)]
    private static partial Regex Hash { get; }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number { get; }

    [GeneratedRegex("takenAt|^$", RegexOptions.IgnoreCase)]
    private static partial Regex Volatile { get; }

    [GeneratedRegex("/letters/[^/]{22}$")]
    private static partial Regex Letter { get; }

    [GeneratedRegex("\\s+")]
    private static partial Regex Space { get; }
}
