using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using Code = RecordsRequest.Web.Features.Guests.Text;
using Later = RecordsRequest.Web.Features.LaterLetters.Text;
using Letters = RecordsRequest.Web.Features.Letters.Text;
using Sending = RecordsRequest.Web.Features.Sending.Text;
using Shared = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>Ways through the site on which each page is looked at, once as it comes and once with errors where it asks something.</summary>
internal sealed class Tours(Visitor visitor, Inspection inspection, string language)
{
    private const string EmptyAllFields = """
        () => document.querySelectorAll('main form :is(input:not([type=hidden]), textarea)').forEach(field => {
          if (!/radio|checkbox/.test(field.type)) { field.value = ''; }
          field.checked = false;
        })
        """;

    private static readonly string[] BesideALetter = ["another", "together", "no-printer", "their-form"];

    private readonly HashSet<string> _asked = [];

    /// <summary>Pages anybody can open, and one that is not there.</summary>
    public async Task OpenPages(IEnumerable<string> paths)
    {
        foreach (var path in paths.Concat([$"/{language}/nowhere", $"/{language}/start/office-1", $"/{language}/start/nowhere"]))
        {
            await visitor.Open(path);
            await inspection.LookAsync();
        }
    }

    /// <summary>The wizard as far as the check of the answers.</summary>
    public async Task Wizard(IReadOnlyList<AnsweredPage> pages)
    {
        foreach (var page in pages)
        {
            Assert.EndsWith($"/{page.Slug}", visitor.At, StringComparison.Ordinal);
            if (_asked.Add(page.Slug))
            {
                await LookWithAndWithoutErrors(Shared.Button_Continue);
                await ListOfOffices();
            }

            await visitor.Answer(page);
            await visitor.Press(Shared.Button_Continue);
        }
    }

    /// <summary>From the check to the letter, its page and its fax cover.</summary>
    /// <param name="signature">Who signs; null where the patient signs by hand.</param>
    public async Task Letter(string? signature)
    {
        if (signature is null)
        {
            await inspection.LookAsync();
        }
        else
        {
            await Preview();
            await Drawing();
            await LookWithAndWithoutErrors(Words.Check_MakeLetter);
            await visitor.Fill(Words.Check_Signature, signature);
        }

        await visitor.Press(Words.Check_MakeLetter);
        await inspection.LookAsync();
        await OtherOffices(visitor.At);
        await visitor.Follow(Words.Ready_Get);
        await inspection.LookAsync();
        var letter = visitor.At;
        await visitor.Follow(Sending.Message_Link);
        await inspection.LookAsync();
        await visitor.Open(letter);
        await visitor.Follow(Letters.Read_FaxCover);
        await inspection.LookAsync();
    }

    /// <summary>The list, its filters and pages, each request in it and everything that can be told about it.</summary>
    public async Task Dashboard()
    {
        await visitor.Open($"/{language}/requests");
        await inspection.LookAsync();
        var requests = await HrefsIn("main table th a");
        await visitor.Open($"/{language}/requests?show={DashboardFilter.Late}".ToLowerInvariant());
        await inspection.LookAsync();
        foreach (var request in requests)
        {
            await visitor.Open(request);
            await inspection.LookAsync();
            var links = await HrefsIn("main a");
            await visitor.Open($"{request}/tell");
            await inspection.LookAsync();
            links = [.. links, .. await HrefsIn("main a")];
            await Actions([.. links.Where(link => link.StartsWith($"{request}/", StringComparison.Ordinal) && !IsFile(link)).Distinct()]);
        }
    }

    /// <summary>A later letter, from the list to how it was sent.</summary>
    public async Task LaterLetter(string provider)
    {
        await visitor.Open($"/{language}/requests?show={DashboardFilter.Waiting}".ToLowerInvariant());
        await visitor.Follow(provider);
        await visitor.Open($"{visitor.At}/write/receipt-check");
        await visitor.Press(Later.Letter_Button);
        await inspection.LookAsync();
        await visitor.Follow(Letters.Letter_TellSent);
        await LookWithAndWithoutErrors(Shared.Button_Save);
    }

    /// <summary>The return code, and the end of the visit.</summary>
    public async Task Leave()
    {
        await visitor.Open($"/{language}/visit/code");
        await inspection.LookAsync();
        await visitor.Press(Code.Code_Show);
        await inspection.LookAsync();
        await visitor.Open($"/{language}/visit/reopen");
        await LookWithAndWithoutErrors(Code.Reopen_Open);
        await visitor.Open($"/{language}/visit/end");
        await inspection.LookAsync();
        await visitor.Press(Code.End_Now);
        await inspection.LookAsync();
    }

    /// <summary>What is asked before the unfinished request shown is deleted.</summary>
    public async Task DeleteUnfinished()
    {
        await visitor.Open($"{visitor.At[..visitor.At.LastIndexOf('/')]}/delete");
        await inspection.LookAsync();
    }

    private async Task ListOfOffices()
    {
        if (await visitor.Page.GetByText(Words.RecordsOffice_List).CountAsync() > 0)
        {
            var here = visitor.At;
            await visitor.Follow(Words.RecordsOffice_List);
            await inspection.LookAsync();
            await visitor.Open(here);
        }
    }

    private async Task Drawing()
    {
        await visitor.Follow(Words.Draw_Offer);
        await inspection.LookAsync();
        await visitor.Follow(Words.Draw_Back);
    }

    private async Task Preview()
    {
        await visitor.Follow(Words.Check_Preview);
        await inspection.LookAsync();
        await visitor.Follow(Words.Preview_Sign);
    }

    private async Task OtherOffices(string ready)
    {
        foreach (var page in BesideALetter.Where(_asked.Add))
        {
            await visitor.Open(ready.Replace("/ready", $"/{page}", StringComparison.Ordinal));
            await inspection.LookAsync();
        }

        await visitor.Open(ready);
    }

    private async Task Actions(IReadOnlyList<string> links)
    {
        foreach (var link in links)
        {
            await visitor.Open(link);
            var questions = string.Join(' ', await visitor.Page.Locator("main legend").AllInnerTextsAsync());
            if (_asked.Add($"{link.Split('/')[^1]} {questions}"))
            {
                await ActionOrList(link);
            }
        }
    }

    // A list of choices has no button of its own; the pages it leads to are all of one kind.
    private async Task ActionOrList(string link)
    {
        var button = visitor.Page.Locator("main form button.usa-button[type=submit]:not(.usa-button--outline)");
        if (await button.CountAsync() > 0)
        {
            await LookWithAndWithoutErrors(await button.First.InnerTextAsync());
            return;
        }

        await inspection.LookAsync();
        await Actions(
            [.. (await HrefsIn("main a")).Where(choice => choice.StartsWith($"{link}/", StringComparison.Ordinal) && !IsFile(choice)).Take(1)]);
    }

    // A page that asks nothing has no errors, and its form would be taken.
    private async Task LookWithAndWithoutErrors(string button)
    {
        await inspection.LookAsync();
        if (await visitor.Page.Locator("main form :is(fieldset, input:not([type=hidden]))").CountAsync() == 0)
        {
            return;
        }

        var here = visitor.At;
        await visitor.Page.EvaluateAsync(EmptyAllFields);
        await visitor.Press(button);
        if (await visitor.Page.Locator(".app-errors").CountAsync() > 0)
        {
            await inspection.LookAtErrorsAsync();
        }
        else if (visitor.At == here)
        {
            await inspection.LookAsync();
        }

        await visitor.Open(here);
    }

    private static bool IsFile(string link) => link.Split('/') is [.., "calendar" or "zip" or "pdf" or "copy" or "with-enclosures"];

    private async Task<IReadOnlyList<string>> HrefsIn(string links)
        => await visitor.Page.Locator(links).EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href')))]");
}
