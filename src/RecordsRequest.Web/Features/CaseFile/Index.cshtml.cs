using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

public sealed class IndexModel(CaseFiles cases) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public Case Case { get => Loaded.Of(field); private set; }

    /// <summary>The case file up to the sums, which stand folded below it.</summary>
    public Letter Sheet { get => Loaded.Of(field); private set; }

    public Letter Sums { get => Loaded.Of(field); private set; }

    /// <summary>The parts of the sheet, each with the place of its heading.</summary>
    public IEnumerable<(int Place, string Title)> Contents
        => from block in Sheet.Blocks.Index() where block.Item is HeadingBlock select (block.Index, ((HeadingBlock)block.Item).Text);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await cases.OpenAsync(User, Id, cancellation) is not { } open)
        {
            return NotFound();
        }

        Case = open;
        ViewData.TellApart(open.Request);
        var whole = open.Write(Language.Current);
        Sheet = whole with { Blocks = [.. whole.Blocks.TakeWhile(IsBeforeSums)] };
        Sums = whole with { Blocks = [.. whole.Blocks.SkipWhile(IsBeforeSums)] };
        return Page();
    }

    private static bool IsBeforeSums(LetterBlock block) => block is not HeadingBlock { Text: var title } || title != Text.Sums_Title;
}
