using System.Text.RegularExpressions;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed partial class SecurityDocTests
{
    [Fact]
    public void Each_test_that_the_security_page_names_is_one()
    {
        var named = Named().Matches(Repository.Read("docs/security.md")).ToList();

        Assert.NotEmpty(named);
        Broken.Nowhere(named.Where(name => !IsTest(name.Groups["type"].Value, name.Groups["method"].Value)).Select(name => name.Value));
    }

    private static bool IsTest(string type, string method)
        => typeof(SecurityDocTests).Assembly.GetTypes().FirstOrDefault(candidate => candidate.Name == type) is { } found
            && (method.Length == 0 || found.GetMethod(method)?.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0);

    [GeneratedRegex(@"`(?<type>\w+Tests)(\.(?<method>\w+))?`", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
