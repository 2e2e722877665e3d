using RecordsRequest.Web.Features;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Tests.Conventions;

namespace RecordsRequest.Web.Tests.Features.LaterLetters;

/// <summary>What is said about each letter before it is made, for all kinds that go to an office.</summary>
public sealed class PlainLeadTests
{
    public static TheoryData<LetterKind> Kinds =>
        [.. Enum.GetValues<LetterKind>().Except(
            [LetterKind.Request, LetterKind.Overdue, LetterKind.FaxCover, LetterKind.ComplaintSheet, LetterKind.CaseFile])];

    [Theory, MemberData(nameof(Kinds))]
    public void English_is_for_grade_six_or_less(LetterKind kind)
        => Assert.InRange(ReadingEase.EnglishGrade([.. ReadingEase.Sentences(Lead(kind, Language.English))]), -5, PlainWordsTests.HardestGrade);

    [Theory, MemberData(nameof(Kinds))]
    public void Spanish_is_quite_easy(LetterKind kind)
        => Assert.InRange(
            ReadingEase.SpanishEase([.. ReadingEase.Sentences(Lead(kind, new(LetterLanguage.Spanish)))]), PlainWordsTests.LeastEase, 200);

    private static string Lead(LetterKind kind, Language language) => language.Speak(() => kind.InWords("Lead"));
}
