using System.Text.RegularExpressions;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>The styles leave out what USWDS has for classes that no page uses: those that a page uses must be there.</summary>
public sealed partial class TrimmedStylesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Every_variant_that_a_page_uses_is_in_the_styles()
    {
        var page = await new Patient(app.CreateClient()).Open("/en");
        var styles = await app.CreateClient().GetStringAsync(page.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        var variants = Repository.Files("src", "*.cshtml").SelectMany(file => Variant.Matches(Repository.Read(file))).Select(match => match.Value);

        Broken.Nowhere(variants.Distinct().Where(variant => !styles.Contains($".{variant}", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"usa-\w+--\w+")]
    private static partial Regex Variant { get; }
}
