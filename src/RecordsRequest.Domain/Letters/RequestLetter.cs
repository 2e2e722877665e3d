using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

/// <summary>One sentence for each thing an office needs or the patient may ask, and only what applies (law.md 4.1).</summary>
public static class RequestLetter
{
    /// <param name="language">English for the office; any other is the patient's copy.</param>
    public static Letter Write(RequestDetails details, string reference, LetterLanguage language)
    {
        var words = new Words(language);
        var stationery = new Stationery(details, reference, words);
        return stationery.Letter(LetterKind.Request, words[nameof(Wording.Title)],
        [
            .. stationery.Head(details.MadeOn),
            new SubjectBlock(Subject(details, words), Note(details, words)),
            stationery.Patient(),
            .. new RecordsAsked(details, words).Blocks(),
            .. Consent(details, words),
            new DeliveryAsked(details, words).Paragraph(),
            .. new AnswerAsked(details, words).Paragraphs(),
            stationery.Signature(details.Signature),
            .. stationery.PatientSignature(),
            .. Enclosed(details, words),
        ]);
    }

    internal static string Subject(RequestDetails details, Words words) => words[SubjectOf(details)];

    internal static string Note(RequestDetails details, Words words) => string.Join(' ', NoteOf(details).Select(key => words[key]));

    private static IEnumerable<ParagraphBlock> Consent(RequestDetails details, Words words)
        => details.HasClock && SpecialRules.ConsentFor(details.Circumstances) is { } law
            ? [new(words.Fill(nameof(Wording.Consent_Text), law), words[nameof(Wording.Consent_Lead)])]
            : [];

    private static string SubjectOf(RequestDetails details) => details.Basis switch
    {
        LegalBasis.AccessRight => details.IsLook ? nameof(Wording.Subject_Look) : nameof(Wording.Subject_Access),
        LegalBasis.EhrDirective => nameof(Wording.Subject_Directive),
        LegalBasis.OutsideEhr or LegalBasis.NoRight or LegalBasis.Unknown => nameof(Wording.Subject_Plain),
    };

    private static IEnumerable<string> NoteOf(RequestDetails details)
    {
        var isPlain = details.Basis.IsPlain;
        yield return details.ActingFor is { Authority: var authority } ? WhoActs(authority, isPlain) : nameof(Wording.Who_Patient);
        if (!isPlain)
        {
            yield return details.Basis is LegalBasis.AccessRight ? nameof(Wording.Note_Access) : nameof(Wording.Note_Directive);
        }
    }

    private static string WhoActs(Authority authority, bool isPlain) => authority switch
    {
        Authority.Executor => isPlain ? nameof(Wording.Who_ExecutorPlain) : nameof(Wording.Who_Executor),
        Authority.Surrogate => isPlain ? nameof(Wording.Who_SurrogatePlain) : nameof(Wording.Who_Surrogate),
        Authority.Survivor => isPlain ? nameof(Wording.Who_SurvivorPlain) : nameof(Wording.Who_Survivor),
        Authority.Parent or Authority.Guardian or Authority.HealthCarePowerOfAttorney
            => isPlain ? nameof(Wording.Who_RepresentativePlain) : nameof(Wording.Who_Representative),
        Authority.None => nameof(Wording.Who_Patient),
    };

    private static IEnumerable<LetterBlock> Enclosed(RequestDetails details, Words words)
    {
        string[] papers =
        [
            .. details.Representative is { Authority: { HasPapers: true } authority } ? [words.Of(authority, "_Papers")] : Array.Empty<string>(),
            .. StateFreeCopies.ForBenefits(details)?.Proof is { } proof ? [words.Of(proof)] : Array.Empty<string>(),
        ];
        if (papers is not [])
        {
            yield return new SmallPrintBlock([.. papers.Select(paper => words.Fill(nameof(Wording.Enclosed), paper))]);
        }
    }
}
