using System.Text.RegularExpressions;
using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed partial class LawInTablesTests
{
    private static readonly string[] Tables = ["DefaultSurrogates", "StateFormLaws", "StateFreeCopies", "StateRules", "StateTimeZones", "UsState"];

    [Fact]
    public void Only_a_table_of_states_names_a_state()
        => Broken.Nowhere(
            from file in Repository.Files("src/RecordsRequest.Domain", "*.cs").Concat(Repository.Files("src/RecordsRequest.Web", "*.cs"))
            where !Tables.Contains(Path.GetFileNameWithoutExtension(file)) && !file.Contains("/Dev/", StringComparison.Ordinal)
            from Match code in TwoLetters().Matches(Repository.Read(file))
            where UsState.All.Any(state => state.Code == code.Groups[1].Value)
            select $"{file}: {code.Value}");

    [Fact]
    public void A_number_of_days_has_a_name_or_stands_in_a_table()
        => Broken.Nowhere(
            from file in Repository.Files("src/RecordsRequest.Domain", "*.cs")
            where !file.EndsWith("/FederalHolidays.cs", StringComparison.Ordinal)
            from Match days in CountedDays().Matches(Repository.Read(file))
            select $"{file}: {days.Value}");

    [GeneratedRegex("\"([A-Z]{2})\"")]
    private static partial Regex TwoLetters();

    [GeneratedRegex(@"AddDays\(-?(?:[2-9]|\d\d+)\)")]
    private static partial Regex CountedDays();
}
