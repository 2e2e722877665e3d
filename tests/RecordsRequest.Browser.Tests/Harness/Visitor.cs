using Microsoft.Playwright;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Browser.Tests.Harness;

/// <summary>A person at a real browser. Finds fields by the words at them; with the keyboard alone when asked to.</summary>
internal sealed class Visitor(IPage page, Ways ways)
{
    private const int MostTabs = 120;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // The explanation under an option is part of its label, not of its name.
    private const string ControlOf = """
        wanted => {
          const name = label => [...label.childNodes]
            .filter(node => !(node.className || '').includes('label-description'))
            .map(node => node.textContent).join('').replace(/\s+/g, ' ').trim();
          const label = [...document.querySelectorAll('label')].find(candidate => name(candidate) === wanted);
          return label?.control ?? null;
        }
        """;

    public IPage Page { get; } = page;

    public string At => new Uri(Page.Url).PathAndQuery;

    /// <summary>What the server sent for the page shown.</summary>
    public IResponse Shown { get; private set; } = null!;

    public Effort Effort { get; private set; } = new(0, 0, 0);

    public async Task Open(string path)
    {
        Shown = (await Page.GotoAsync(path))!;
        Effort = Effort with { Pages = Effort.Pages + 1 };
    }

    public async Task<string> Heading() => (await Page.Locator("h1").First.InnerTextAsync()).Trim();

    /// <summary>What the page says, with its folds open.</summary>
    public async Task<string> Words()
    {
        await Page.EvaluateAsync("() => document.querySelectorAll('.app-fold, .app-line').forEach(fold => fold.open = true)");
        return await Page.Locator("main").InnerTextAsync();
    }

    public async Task Answer(AnsweredPage answered)
    {
        foreach (var entry in answered.Entries)
        {
            await (entry switch
            {
                Typed typed => Fill(typed.Label, typed.Text),
                Picked picked => Choose(picked.Label),
                Dated dated => FillDate(dated),
                _ => throw new InvalidOperationException($"Nobody knows how to enter {entry}."),
            });
        }
    }

    public async Task Fill(string label, string text)
    {
        await Fill(await Field(label), text);
        Effort = Effort with { Fields = Effort.Fields + 1 };
    }

    public async Task Choose(string label)
    {
        var field = await Field(label);
        Effort = Effort with { Taps = Effort.Taps + 1 };
        if (ways is not Ways.Keyboard)
        {
            await Page.Locator($"label[for='{await field.GetAttributeAsync("id")}']").ClickAsync();
            return;
        }

        if (await field.GetAttributeAsync("type") == "radio")
        {
            await MoveToRadio(field);
        }
        else
        {
            await TabTo(field);
        }

        if (!await field.IsCheckedAsync())
        {
            await Page.Keyboard.PressAsync("Space");
        }
    }

    public Task Press(string button) => GoOn(Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    /// <summary>Opens the fold that hides the link, where one does, and follows it.</summary>
    public async Task Follow(string link)
    {
        var fold = Page.Locator("details:not([open])").Filter(
            new() { Has = Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true, IncludeHidden = true }) });
        if (await LinkOf(link).CountAsync() == 0 && await fold.CountAsync() > 0)
        {
            await Activate(fold.First.Locator("summary"));
        }

        await GoOn(LinkOf(link));
    }

    /// <summary>The bytes of the file behind a link.</summary>
    public async Task<byte[]> Download(string link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Activate(LinkOf(link)));
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private async Task FillDate(Dated date)
    {
        // The innermost: a date may belong to one answer of a question.
        var group = Page.Locator("fieldset").Filter(new() { Has = Page.Locator("legend").GetByText(date.Legend, new() { Exact = true }) }).Last;
        foreach (var (part, text) in new[] { ("Month", date.Month), ("Day", date.Day), ("Year", date.Year) })
        {
            await Fill(await group.Locator($"input[name$='.{part}']").ElementHandleAsync(), text);
        }

        Effort = Effort with { Fields = Effort.Fields + 1 };
    }

    private async Task Fill(IElementHandle field, string text)
    {
        var isList = await field.EvaluateAsync<bool>("field => field.tagName === 'SELECT'");
        if (ways is not Ways.Keyboard)
        {
            await (isList ? field.SelectOptionAsync(new SelectOptionValue { Label = text }) : field.FillAsync(text));
            return;
        }

        await TabTo(field);
        if (!isList)
        {
            await Page.Keyboard.PressAsync("Control+A");
        }

        await Page.Keyboard.TypeAsync(text);
    }

    private async Task<IElementHandle> Field(string label)
        => await Page.EvaluateHandleAsync(ControlOf, label) as IElementHandle ?? throw new InvalidOperationException($"No field '{label}' on {At}");

    private ILocator LinkOf(string words) => Page.GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First;

    // The page that comes at last, after all redirects.
    private async Task GoOn(ILocator control)
    {
        var loaded = new TaskCompletionSource();
        void Note(object? sender, IResponse answer) => Shown = answer.Request.IsNavigationRequest ? answer : Shown;
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Response += Note;
        Page.Load += Loaded;
        await Activate(control);
        await loaded.Task.WaitAsync(Patience);
        Effort = Effort with { Pages = Effort.Pages + 1 };
        Page.Response -= Note;
        Page.Load -= Loaded;
    }

    private async Task Activate(ILocator control)
    {
        Effort = Effort with { Taps = Effort.Taps + 1 };
        if (ways is Ways.Keyboard)
        {
            await TabTo(await control.ElementHandleAsync());
            await Page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await control.ClickAsync();
        }
    }

    private async Task TabTo(IElementHandle target)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await IsFocused(target))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The keyboard does not reach a control on {At}");
    }

    // Tab stops at one button of a group; the arrows go on from there.
    private async Task MoveToRadio(IElementHandle target)
    {
        for (var tabs = 0; tabs < MostTabs && !await target.EvaluateAsync<bool>("field => document.activeElement?.name === field.name"); tabs++)
        {
            await Page.Keyboard.PressAsync("Tab");
        }

        for (var steps = 0; steps < MostTabs && !await IsFocused(target); steps++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }
    }

    private static Task<bool> IsFocused(IElementHandle target) => target.EvaluateAsync<bool>("field => document.activeElement === field");
}

/// <summary>What a walk costs a person.</summary>
/// <param name="Taps">On answers, links and buttons.</param>
/// <param name="Fields">Filled in; a date is one.</param>
internal sealed record Effort(int Pages, int Taps, int Fields)
{
    public Effort Since(Effort before) => new(Pages - before.Pages, Taps - before.Taps, Fields - before.Fields);
}
