using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal sealed record EventWords(DateOnly Day, string Title, IReadOnlyList<string> Details)
{
    /// <summary>The details without the last line, which says when it was told.</summary>
    public IEnumerable<string> Facts => Details.SkipLast(1);

    public static EventWords Of(OpenEvent happened, OpenRequest file)
    {
        var (screen, told) = (EventScreen.Of(happened.Facts), file.DayOf(happened.Row.At));
        var line = screen.LineOf(happened.Facts, file);
        return new(
            screen.DayOf(happened.Facts, told),
            line.Title,
            [
                .. line.Details.OfType<string>(),
                screen.Ours ?? YouTold(told, happened.Facts.HappenedOn),
                .. file.CorrectionsOf(happened).Any() ? [Text.Event_PutRight] : Array.Empty<string>(),
            ]);
    }

    private static string YouTold(DateOnly told, DateOnly happened)
        => told == happened ? Text.Event_YouToldThatDay : Sentences.Say(Text.Event_YouTold, told);
}
