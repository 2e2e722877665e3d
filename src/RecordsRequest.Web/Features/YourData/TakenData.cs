using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.YourData;

/// <summary>All that is kept of somebody, as data. What is sealed is written as it is kept. The schema is docs/everything.schema.json.</summary>
public sealed record TakenData(
    DateTimeOffset TakenAt, string TimeZone, IAsyncEnumerable<TakenRequest> Requests, IAsyncEnumerable<TakenForm> Unfinished)
{
    /// <summary>There only in a demo, and then true.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Sample { get; init; }

    /// <param name="types">The names that kinds of events have inside seals.</param>
    public static JsonSerializerOptions Format(IJsonTypeInfoResolver types) => new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, not a page
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = types,
        WriteIndented = true,
    };
}

/// <param name="Log">What happened, oldest first.</param>
public sealed record TakenRequest(
    string Reference, DateTimeOffset MadeAt, Stage Stage, RequestDetails Asked, IReadOnlyList<TakenEvent> Log, IReadOnlyList<TakenLetter> Letters);

public sealed record TakenEvent(DateTimeOffset ToldAt, EventFacts Told);

public sealed record TakenLetter(string File, LetterKind Kind, LetterLanguage Language, DateTimeOffset MadeAt, int Pages, string Sha256);

public sealed record TakenForm(DateTimeOffset SavedAt, RequestDraft Answers);
