using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>A count of days is filled in from the row of its rule. Hours and years that a sentence counts itself are those of the code.</summary>
public sealed partial class DaysInTextsTests
{
    private const string OffSiteRule = "Obstacle_OffSite_Rule";

    private static readonly DeadlineRule LookInANursingHome
        = PlaceRules.All.Single(rule => rule.Scope is { Kind: RequestKind.Look, Places: [PlaceKind.NursingHome] });

    private static readonly (double Count, string[] Keys)[] CountedInWords =
    [
        (TimeSpan.FromDays(LookInANursingHome.Days).TotalHours,
            ["Overdue_Place_NursingHome_Look", "PlaceKind_NursingHome_Looking", "Time_Place_NursingHome_Look"]),
        (ComingOfAge.Usual, ["Authority_Parent", "Authority_Parent_BothSign", "Helping_Child_Grown", "Helping_Child_Text",
            "LegalAuthority_AdultChild", "LegalAuthority_ParentHint", "Ready_BothSign", "Who_MyChildHint"]),
        (ServiceDates.YearsLookedBack,
            ["Asking_Dates_Text", "DateChoice_LastTwoYears", "Dates_LastTwoYears", "Dates_LastTwoYearsHint", "Dates_LastTwoYears_HealthPlan"]),
        (RequestDraft.MostYearsAhead, ["How_NeededByTooFar"]),
        (BirthAnswer.MaxAge, ["DateOfBirth_TooLongAgo"]),
    ];

    private static readonly Dictionary<string, int> Numerals = new (int Count, string Names)[]
    {
        (2, "two dos"), (3, "three tres"), (4, "four cuatro"), (5, "five cinco"), (6, "six seis"), (7, "seven siete"), (10, "ten diez"),
        (15, "fifteen quince"), (20, "twenty veinte"), (30, "thirty treinta"), (60, "sixty sesenta"), (90, "ninety noventa"),
    }.SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Count)).ToDictionary(StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void No_sentence_counts_days_itself_and_what_else_it_counts_is_what_the_code_counts()
    {
        var expected = CountedInWords.SelectMany(row => row.Keys.Select(key => (Key: key, row.Count))).ToDictionary();
        var counted = Repository.Files("src", "*.resx").SelectMany(CountedIn).ToList();

        Broken.Nowhere(
            from text in counted
            where expected.GetValueOrDefault(text.Key) != text.Count
            select $"{text.File}: {text.Key} counts {text.Count}");
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), counted.Select(text => text.Key).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_year_in_which_the_longer_time_ended_is_that_of_the_rule()
        => Assert.All(
            Repository.Files("src/RecordsRequest.Web/Features/Obstacles", "*.resx").SelectMany(Texts).Where(text => text.Key is OffSiteRule),
            text => Assert.Contains($" {DeadlineRules.Federal[0].InForceFrom?.Year}.", text.Words, StringComparison.Ordinal));

    [Theory]
    [InlineData("They have 30 days.", 30)]
    [InlineData("It is at most 30 more with a letter.", 30)]
    [InlineData("The 30-day rule", 30)]
    [InlineData("It came after day 30.", 30)]
    [InlineData("Tienen treinta días.", 30)]
    [InlineData("hasta 30 más", 30)]
    [InlineData("the last of the 180 days: {0}", 180)]
    [InlineData("They have {0} days. 1 day is left. That is day 0. You can wait a day or two.", null)]
    [InlineData("Puede esperar uno o dos días.", null)]
    public void A_count_is_found_in_figures_and_in_words(string sentence, int? count)
        => Assert.Equal(count, Counts(sentence).Cast<int?>().SingleOrDefault());

    private static IEnumerable<(string File, string Key, int Count)> CountedIn(string file)
        => from text in Texts(file)
           from count in Counts(text.Words)
           select (file, text.Key, count);

    private static IEnumerable<int> Counts(string words)
        => Count().Matches(words).Select(match => match.Groups["number"].Value)
            .Select(number => int.TryParse(number, CultureInfo.InvariantCulture, out var count) ? count : Numerals.GetValueOrDefault(number))
            .Where(count => count > 1);

    private static IEnumerable<(string Key, string Words)> Texts(string file)
        => XDocument.Parse(Repository.Read(file)).Root!.Elements("data")
            .Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value));

    /// <summary>Not "a day or two", which is our advice.</summary>
    [GeneratedRegex(
        """
        (?<!uno\ o\ )\b(?<number>\w+)(?=[ -](?:(?:more|working|business|calendar)[ ])?
            (?:days?|hours?|months?|years?|días?|horas?|mes|meses|años?|more|más)\b)
        |\b(?:day|día)[ ](?<number>\d+)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Count();
}
