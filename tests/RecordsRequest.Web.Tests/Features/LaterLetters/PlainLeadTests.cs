using System.Globalization;
using RecordsRequest.Web.Tests.Conventions;
using Text = RecordsRequest.Web.Features.Letters.Text;

namespace RecordsRequest.Web.Tests.Features.LaterLetters;

/// <summary>What is said about each letter before it is made, for all kinds that go to an office.</summary>
public sealed class PlainLeadTests
{
    public static TheoryData<LetterKind> Kinds =>
        [.. Enum.GetValues<LetterKind>().Except(
            [LetterKind.Request, LetterKind.Overdue, LetterKind.FaxCover, LetterKind.ComplaintSheet, LetterKind.CaseFile])];

    [Theory, MemberData(nameof(Kinds))]
    public void English_is_for_grade_six_or_less(LetterKind kind)
        => Assert.InRange(ReadingEase.EnglishGrade([.. ReadingEase.Sentences(Lead(kind, "en"))]), -5, PlainWordsTests.HardestGrade);

    [Theory, MemberData(nameof(Kinds))]
    public void Spanish_is_quite_easy(LetterKind kind)
        => Assert.InRange(ReadingEase.SpanishEase([.. ReadingEase.Sentences(Lead(kind, "es"))]), PlainWordsTests.LeastEase, 200);

    private static string Lead(LetterKind kind, string language)
        => Text.ResourceManager.GetString($"LetterKind_{kind}_Lead", CultureInfo.GetCultureInfo(language))!;
}
