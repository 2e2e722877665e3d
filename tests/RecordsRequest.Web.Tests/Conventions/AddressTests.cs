using System.Text.RegularExpressions;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed partial class AddressTests
{
    [Fact]
    public void Pages_are_linked_by_their_address_and_never_by_their_file()
        => Broken.Nowhere(
            from file in (IEnumerable<string>)[.. Repository.Files("src", "*.cshtml"), .. Repository.Files("src", "*.cs")]
            where ByFile().IsMatch(Repository.Read(file))
            select file);

    /// <summary>The build gives each file its fingerprint. A version made while running watches the file, and watches are few.</summary>
    [Fact]
    public void No_page_asks_for_the_version_of_a_file_while_running()
        => Broken.Nowhere(
            Repository.Files("src", "*.cshtml").Where(file => Repository.Read(file).Contains("asp-append-version", StringComparison.Ordinal)));

    [GeneratedRegex(@"asp-page|RedirectToPage|Url\.Page")]
    private static partial Regex ByFile();
}
