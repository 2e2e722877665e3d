using Microsoft.Playwright;
using RecordsRequest.Browser.Tests.Harness;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>Looks at every page a person comes to, on all screens, and writes down what is wrong with it.</summary>
internal sealed class Inspection(Visitor visitor, IReadOnlyList<Screen> screens)
{
    private const string TextSpacing = """
        on => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(on ? `
            * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
            p { margin-block-end: 2em !important; }` : '');
          document.adoptedStyleSheets = [sheet];
        }
        """;

    private const string BesideTheScreen = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private const string CutOff = """
        () => [...document.querySelectorAll('main *, header *, footer *')]
          .filter(part => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1)
          .filter(part => getComputedStyle(part).overflowX !== 'visible' && !part.matches('input, select, textarea'))
          .map(part => part.outerHTML.slice(0, 120))
        """;

    private readonly PageWeight _weight = new(visitor.Page);
    private readonly BrowserComplaints _complaints = new(visitor.Page);

    public List<string> Faults { get; } = [];

    /// <summary>Addresses of the pages looked at.</summary>
    public List<string> Seen { get; } = [];

    /// <summary>Looks at the page on all screens.</summary>
    public Task LookAsync() => LookAsync(screens);

    /// <summary>What is new on a page that comes back with errors are colors, so the first screen in light and dark will do.</summary>
    public Task LookAtErrorsAsync()
        => LookAsync([.. screens.Where(screen => screen.Width == screens[0].Width && screen.Drawn is Drawn.Light or Drawn.Dark)]);

    private async Task LookAsync(IReadOnlyList<Screen> shown)
    {
        Seen.Add(visitor.At);
        var before = Faults.Count;
        Faults.AddRange(_complaints.Take().Concat(await _weight.FaultsAsync(visitor.Shown)).Select(fault => $"{visitor.At} {fault}"));
        foreach (var screen in shown)
        {
            await ShowOnAsync(screen);
            Faults.AddRange((await FaultsNowAsync(screen.Drawn)).Select(fault => $"{visitor.At} {screen}: {fault}"));
        }

        if (Faults.Count > before)
        {
            await visitor.Page.KeepPictureAsync("fault");
        }
    }

    private async Task ShowOnAsync(Screen screen)
    {
        await visitor.Page.SetViewportSizeAsync(screen.Width, Screen.Height);
        await visitor.Page.EmulateMediaAsync(new()
        {
            ColorScheme = screen.Drawn is Drawn.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = screen.Drawn is Drawn.ForcedColors ? ForcedColors.Active : ForcedColors.None,
        });
        await visitor.Page.EvaluateAsync(TextSpacing, screen.Drawn is Drawn.TextSpacing);
    }

    private async Task<IEnumerable<string>> FaultsNowAsync(Drawn drawn)
    {
        var beside = await visitor.Page.EvaluateAsync<int>(BesideTheScreen);
        var cut = await visitor.Page.EvaluateAsync<string[]>(CutOff);
        return
        [
            .. await Axe.FaultsAsync(visitor.Page, drawn),
            .. beside > 0 ? [$"{beside} px beside the screen"] : Array.Empty<string>(),
            .. cut.Select(part => $"cut off: {part}"),
        ];
    }
}
