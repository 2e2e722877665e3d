using System.Globalization;

namespace RecordsRequest.Domain.Letters;

/// <summary>It lies open on a machine, so it says nothing about the patient but the sender's name.</summary>
public static class FaxCover
{
    /// <param name="pages">Of all that goes with it, without this one.</param>
    public static Letter Write(RequestDetails details, string reference, DateOnly today, int pages)
    {
        var words = new Words(LetterLanguage.English);
        return new()
        {
            Kind = LetterKind.FaxCover,
            Language = words.Language,
            Title = words[nameof(Wording.Fax_Title)],
            Reference = reference,
            RunningHead = reference,
            PageOf = words[nameof(Wording.PageOf)],
            Blocks =
            [
                new SubjectBlock(words[nameof(Wording.Fax_Subject)], words[nameof(Wording.Fax_Route)]),
                .. Facts(details, reference, words, today, pages).Select(fact => new FactsBlock([fact])),
                new ParagraphBlock(words[nameof(Wording.Fax_Confidential)]),
            ],
        };
    }

    private static IEnumerable<LetterFact> Facts(RequestDetails details, string reference, Words words, DateOnly today, int pages)
    {
        yield return new(words[nameof(Wording.Fax_To)], details.Provider.Organization);
        yield return new(words[nameof(Wording.Fax_Department)], details.Provider.Department);
        if (details.Provider.Fax is { } fax)
        {
            yield return new(words[nameof(Wording.Fax_Number)], fax.Display);
        }

        yield return new(words[nameof(Wording.Fax_From)], details.Signer);
        if (details.Patient.Phone is { } phone)
        {
            yield return new(words[nameof(Wording.Complaint_Phone)], phone.Display);
        }

        yield return new(words[nameof(Wording.Fact_Date)], words.Day(today));
        var sheets = (pages + 1).ToString(CultureInfo.InvariantCulture);
        yield return new(words[nameof(Wording.Fax_Pages)], details.EnclosesPapers ? words.Fill(nameof(Wording.Fax_PagesAndPapers), sheets) : sheets);
        yield return new(words[nameof(Wording.Fax_About)], words.Fill(nameof(Wording.Fax_AboutValue), reference));
    }
}
