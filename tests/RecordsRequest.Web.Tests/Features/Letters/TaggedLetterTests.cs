using System.Globalization;
using System.Text.RegularExpressions;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Pdf.Tests.Readers;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Tests.Features.Letters;

/// <summary>What a screen reader meets in a letter: every block, in order, as what it is, in its language, and nothing else.</summary>
public sealed partial class TaggedLetterTests
{
    private static readonly Dictionary<string, Letter> All = Enum.GetValues<LetterLanguage>().SelectMany(Write).ToDictionary();

    private static Situation OfAge
    {
        get
        {
            var birthday = SampleHistories.LastDay;
            var patient = SampleRequests.Common.Patient with { BornOn = birthday.AddYears(-18) };
            var details = SampleRequests.Represented with { Patient = patient, Representative = new(new("Ana Ruiz"), "mother", Authority.Parent) };
            return new(details.On(birthday), SampleHistories.NothingCame, birthday);
        }
    }

    private static RequestDetails Drawn => SampleRequests.Common with
    {
        Signature = SampleRequests.Common.Signature! with { Drawn = new("10,80 40.5,20.2 70,80;100,50") },
    };

    public static TheoryData<string> Letters => [.. All.Keys];

    public static TheoryData<string> SomeLetters =>
    [
        "Fax",
        .. from name in (string[])["Request Common", "Request Longest", "Request WithoutAddress", "Drawn", "Of age", "Obstacle BarrierEveryStep",
               "Fee Scenario41"]
           from language in Enum.GetValues<LetterLanguage>()
           select $"{name} {language}",
    ];

    [Theory, MemberData(nameof(Letters))]
    public async Task Every_block_is_read_in_order_as_what_it_is(string name)
    {
        var letter = All[name];
        var pdf = (await LetterPdf.DrawAsync(letter, TestContext.Current.CancellationToken)).Bytes;
        using var file = new TaggedFile(pdf);

        Assert.Equal(letter.Language.Code, file.Language);
        Assert.Equal(ReadingOrder.Of(letter), ReadingOrder.WithoutBlanks([file.Root.Text]));
        await ReadableDocument.AssertReadAsync(pdf, letter);
        Assert.Equal(letter.Blocks.OfType<HeadingBlock>().Count(), file.Root.All.Count(element => element.Tag is "H2"));
        Assert.Equal("H1", file.Root.All.First(element => element.Tag.StartsWith('H')).Tag);
        Assert.Equal(
            letter.Blocks.SelectMany(PenLinesOf),
            file.Root.All.Where(element => element.Tag is "Figure").Select(element => element.Say("Alt")));
        var repeated = ReadingOrder.WithoutBlanks([letter.RunningHead, .. Footers(letter, file.Pages)]);
        Assert.All(file.Artifacts, text => Assert.Contains(ReadingOrder.WithoutBlanks([text]), repeated, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Letters))]
    public async Task English_names_in_a_copy_of_another_language_say_that_they_are_English(string name)
    {
        using var file = new TaggedFile((await LetterPdf.DrawAsync(All[name], TestContext.Current.CancellationToken)).Bytes);
        var english = file.Root.All.Where(element => element.Say("Lang") is "en").Select(element => element.Text.Trim(' ', '(', ')', ',', '.'));

        Assert.Equal(
            All[name].Language is LetterLanguage.English ? [] : EnglishName.Matches(file.Root.Text).Select(match => match.Value), english);
    }

    [Theory, MemberData(nameof(SomeLetters))]
    public async Task Other_readers_find_nothing_wrong_and_no_text_outside(string name)
    {
        var pdf = (await LetterPdf.DrawAsync(All[name], TestContext.Current.CancellationToken)).Bytes;

        await ReadableDocument.AssertAsync(pdf, All[name].Language.Code);
        Assert.InRange(pdf.Length, 5_000, name.StartsWith("Request Common", StringComparison.Ordinal) ? 20_000 : 40_000);
    }

    private static IEnumerable<KeyValuePair<string, Letter>> Write(LetterLanguage language) =>
    [
        .. from sample in typeof(SampleRequests).GetProperties()
           let details = (RequestDetails)sample.GetValue(null)!
           select KeyValuePair.Create($"Request {sample.Name} {language}", RequestLetter.Write(details, SampleRequests.Reference, language)),
        .. from sample in typeof(SampleObstacles).GetProperties()
           let obstacle = ((LetterKind Kind, Situation Now))sample.GetValue(null)!
           let letter = FollowUps.Write(obstacle.Kind, obstacle.Now, SampleRequests.Reference, language)
           select KeyValuePair.Create($"Obstacle {sample.Name} {language}", letter),
        .. from sample in SampleFees.All
           let letter = FollowUps.Write(LetterKind.FeeDispute, sample.Value, SampleRequests.Reference, language)
           select KeyValuePair.Create($"Fee {sample.Key} {language}", letter),
        KeyValuePair.Create($"Drawn {language}", RequestLetter.Write(Drawn, SampleRequests.Reference, language)),
        KeyValuePair.Create($"Of age {language}", FollowUps.Write(LetterKind.OfAge, OfAge, SampleRequests.Reference, language)),
        .. from cover in (Letter[])[FaxCover.Write(SampleRequests.Common, SampleRequests.Reference, new(2026, 12, 1), 1)]
           where cover.Language == language
           select KeyValuePair.Create("Fax", cover),
    ];

    private static IEnumerable<string> PenLinesOf(LetterBlock block) => block switch
    {
        RecipientBlock recipient => recipient.ToFillIn,
        SignatureBlock { Drawing: { } drawing } signature => [drawing.InWords, signature.InkLabel, signature.DateLabel],
        SignatureBlock signature => [signature.InkLabel, signature.DateLabel],
        _ => [],
    };

    private static IEnumerable<string> Footers(Letter letter, int pages)
        => Enumerable.Range(1, pages).Select(page => letter.Reference + string.Format(CultureInfo.InvariantCulture, letter.PageOf, page, pages));

    [GeneratedRegex("Privacy (Officer|Act)", RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishName { get; }
}
