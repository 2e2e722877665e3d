using System.Text.Encodings.Web;
using System.Text.Json;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>The log as data, in English, with each sign as it was typed: what a page cannot print stands here.</summary>
internal static class Chronology
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, not a page
    };

    public static byte[] Of(OpenRequest file, DemoMode demo)
        => JsonSerializer.SerializeToUtf8Bytes(Language.English.Speak(() => Lines(file, demo)), Readable);

    private static Line[] Lines(OpenRequest file, DemoMode demo)
        => [.. file.Events.Select(happened => Of(happened, EventWords.Of(happened, file), demo))];

    private static Line Of(OpenEvent happened, EventWords words, DemoMode demo)
        => new(words.Day, happened.Row.At, KindOf(happened.Facts), demo.Marked(words.Title), [.. words.Facts]);

    private static string KindOf(EventFacts facts) => facts.GetType().Name.Replace("Facts", "", StringComparison.Ordinal);

    private sealed record Line(DateOnly Day, DateTimeOffset ToldAt, string Kind, string What, IReadOnlyList<string> Details);
}
