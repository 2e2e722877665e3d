using System.Text.RegularExpressions;
using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>A rule of a state is a row. Code asks the table, and never for the state itself.</summary>
public sealed partial class LawInTablesTests
{
    [Fact]
    public void No_condition_names_a_state()
        => Broken.Nowhere(
            from file in Repository.Files("src/RecordsRequest.Domain", "*.cs").Concat(Repository.Files("src/RecordsRequest.Web", "*.cs"))
            where !file.EndsWith("/StateTimeZones.cs", StringComparison.Ordinal)
            from Match code in AskedFor().Matches(Repository.Read(file))
            where UsState.All.Any(state => state.Code == code.Groups[1].Value)
            select $"{file}: {code.Value}");

    [Fact]
    public void A_number_of_days_months_or_years_has_a_name_or_stands_in_a_table()
        => Broken.Nowhere(
            from file in Repository.Files("src/RecordsRequest.Domain", "*.cs")
            where !file.EndsWith("/FederalHolidays.cs", StringComparison.Ordinal)
            from Match time in CountedTime().Matches(Repository.Read(file))
            select $"{file}: {time.Value}");

    [GeneratedRegex("(?:\\b(?:is|not|or|case)\\s+|[=!]=\\s*|\\bState:\\s*|Equals\\()\"([A-Z]{2})\"")]
    private static partial Regex AskedFor();

    [GeneratedRegex(@"Add(?:Days|Months|Years)\(-?(?:[2-9]|\d\d+)\)|PatientAge: [<>]=? ?\d")]
    private static partial Regex CountedTime();
}
