using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>The lines of a log that the pages have room for: as many from its beginning as from its end. The ZIP has all.</summary>
public sealed record ShownLog(IReadOnlyList<OpenEvent> First, IReadOnlyList<OpenEvent> LeftOut, IReadOnlyList<OpenEvent> Last)
{
    // Topics tell a line once more, so that both take at most 320 pages.
    private const int MostRows = 7500;
    private const int LettersOfARow = 45; // the widest ones, at the size of a case file

    private readonly HashSet<Guid> _leftOut = [.. LeftOut.Select(line => line.Row.Id)];

    internal bool Has(OpenEvent line) => !_leftOut.Contains(line.Row.Id);

    /// <summary>The same lines for readers of every language: what is counted is the English.</summary>
    internal static ShownLog Of(OpenRequest file) => Language.English.Speak(() =>
    {
        var (start, end, rows) = (0, file.Events.Count, 0);
        while (start < end)
        {
            var isFirst = start <= file.Events.Count - end;
            rows += RowsOf(EventWords.Of(file.Events[isFirst ? start : end - 1], file));
            if (rows > MostRows)
            {
                break;
            }

            (start, end) = isFirst ? (start + 1, end) : (start, end - 1);
        }

        return new ShownLog([.. file.Events.Take(start)], [.. file.Events.Take(start..end)], [.. file.Events.Skip(end)]);
    });

    private static int RowsOf(EventWords words) => words.Details.Prepend(words.Title).Sum(line => 1 + (line.Length / LettersOfARow));
}
