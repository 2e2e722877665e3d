using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Sending;

/// <summary>An English text that is to stand somewhere else, in a field to be copied from.</summary>
/// <param name="Id">Of the field, on its page.</param>
/// <param name="Meaning">The text in the reader's language.</param>
internal sealed record CopyField(string Id, string Label, string Text, string? Hint = null, string? Meaning = null)
{
    // What a field holds on the narrowest phone.
    private const int CharactersPerLine = 30;

    /// <summary>What the form calls it, where the reader's language is another.</summary>
    public string? InEnglish { get; init; }

    public bool CanBeShared { get; init; }

    public int Lines => Text.Split('\n').Sum(line => 1 + (line.Length / CharactersPerLine));

    /// <summary>A sheet's texts under its headings, one after the other.</summary>
    public static IEnumerable<(string Heading, IEnumerable<CopyField> Fields)> PartsOf(Letter sheet)
        => MessageText.PartsOf(sheet).Select((part, at) => (part.Heading,
            part.Texts.Select((text, of) => new CopyField($"part-{at}-{of}", text.Label ?? part.Heading, text.Text))));

    /// <summary>Null where there is nothing to explain.</summary>
    public static string? MeaningOf(string english, string? mine) => Language.Current == Language.English || mine == english ? null : mine;
}
