using System.Text.RegularExpressions;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>Keeps docs/scenarios.md and the numbers in the names of tests equal.</summary>
public sealed partial class ScenarioTests
{
    private static readonly ILookup<string, string> TestsOf = (
        from file in Repository.Files("tests", "*.cs")
        from Match name in TestName().Matches(Repository.Read(file))
        from number in name.Groups["numbers"].Value.Split('_', StringSplitOptions.RemoveEmptyEntries)
        select (number, file: Path.GetFileNameWithoutExtension(file))).Distinct().ToLookup(test => test.number, test => test.file);

    private static readonly IReadOnlyList<(string Number, string Tests)> Documented =
        [.. Row().Matches(Repository.Read("docs/scenarios.md")).Select(row => (row.Groups["number"].Value, row.Groups["tests"].Value))];

    [Fact]
    public void Every_scenario_names_the_tests_that_carry_its_number()
        => Broken.Nowhere(
            from row in Documented
            let tests = string.Join(", ", TestsOf[row.Number].Order(StringComparer.Ordinal))
            where tests.Length == 0 || tests != row.Tests
            select $"{row.Number}: {tests}");

    [Fact]
    public void Every_number_in_the_name_of_a_test_is_a_scenario()
        => Broken.Nowhere(TestsOf.Select(test => test.Key).Except(Documented.Select(row => row.Number)));

    [GeneratedRegex(@" Scenarios?_(?<numbers>([0-9]+[ab]?_)+)[A-Za-z]", RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();

    [GeneratedRegex(@"^\| (?<number>[0-9]+[ab]?) \|[^|]*\| (?<tests>[^|]*) \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Row();
}
