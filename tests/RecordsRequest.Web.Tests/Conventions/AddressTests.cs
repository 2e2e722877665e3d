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

    [GeneratedRegex(@"asp-page|RedirectToPage|Url\.Page")]
    private static partial Regex ByFile();
}
