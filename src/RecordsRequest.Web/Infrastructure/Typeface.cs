using System.Globalization;
using System.Text;
using RecordsRequest.Pdf;

namespace RecordsRequest.Web.Infrastructure;

/// <summary>The two typefaces of everything that is printed. They are part of the program; no font of the machine is used.</summary>
internal static class Typeface
{
    public static PdfFont Regular { get; } = Read("PublicSans-Regular.ttf");

    public static PdfFont Bold { get; } = Read("PublicSans-Bold.ttf");

    public static string MissingFrom(string text)
    {
        var line = text.Normalize(NormalizationForm.FormC).ReplaceLineEndings(" ");
        return Regular.CanPrint(line) ? "" : string.Concat(CharactersOf(line).Where(character => !Regular.CanPrint(character)).Distinct());
    }

    public static string Printable(string text, string instead)
    {
        if (Regular.CanPrint(text.ReplaceLineEndings(" ")))
        {
            return text;
        }

        var printed = new StringBuilder();
        foreach (var character in CharactersOf(text))
        {
            var isAgain = printed.ToString().EndsWith(instead, StringComparison.Ordinal);
            printed.Append(Regular.CanPrint(character.ReplaceLineEndings(" ")) ? character : isAgain ? "" : instead);
        }

        return printed.ToString();
    }

    // What a person sees as one character can be several code points: a letter with its accents, a sign joined of others.
    private static IEnumerable<string> CharactersOf(string text)
    {
        for (var characters = StringInfo.GetTextElementEnumerator(text); characters.MoveNext();)
        {
            yield return characters.GetTextElement();
        }
    }

    /// <exception cref="InvalidDataException">The program has no such font, or only a piece of it.</exception>
    internal static PdfFont Read(string name)
    {
        using var file = typeof(Typeface).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The program was built without the font {name}.");
        return PdfFont.Read(file);
    }
}
