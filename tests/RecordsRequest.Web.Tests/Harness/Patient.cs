using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>A person with a browser that runs no script: opens pages, fills fields by their label, presses buttons.</summary>
internal sealed class Patient(HttpClient client)
{
    private const int MostRedirects = 5;

    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    public HttpResponseMessage Answer { get; private set; } = new();

    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>Path and query of the page shown.</summary>
    public string At { get; private set; } = "/";

    public Tab Tab => new(Page, At);

    public string Heading => Clean(Page.QuerySelector("h1")?.TextContent);

    /// <summary>All text a reader of the main part meets.</summary>
    public string Words => Clean(Page.QuerySelector("main")?.TextContent);

    /// <summary>What the form must bring back so that it counts.</summary>
    public IHtmlInputElement FormToken => (IHtmlInputElement)Page.QuerySelector("main input[name=__RequestVerificationToken]")!;

    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".app-errors li").Select(error => Clean(error.TextContent))];

    public async Task<Patient> Open(string path)
    {
        await Send(new HttpRequestMessage(HttpMethod.Get, path));
        return this;
    }

    /// <summary>Another tab, or Back: a page as it was earlier.</summary>
    public Patient Show(Tab tab)
    {
        (Page, At) = tab;
        return this;
    }

    public Task<Patient> Follow(string link) => Open(Link(link).GetAttribute("href")!);

    /// <summary>From the page of a request to where one thing that happened is told.</summary>
    public async Task<Patient> Tell(string what) => await (await Follow(Text.Detail_Tell)).Follow(what);

    public Patient Fill(string label, string text)
    {
        switch (FieldOf(label))
        {
            case IHtmlInputElement input:
                input.Value = text;
                break;
            case IHtmlTextAreaElement area:
                area.Value = text;
                break;
            case IHtmlSelectElement list:
                list.Value = list.Options.First(option => Clean(option.Text) == text).Value;
                break;
            case var other:
                throw new InvalidOperationException($"'{label}' is no text field but {other.NodeName}.");
        }

        return this;
    }

    public Patient FillDate(string legend, string month, string day, string year)
    {
        var group = Page.QuerySelectorAll("fieldset").First(set => Clean(set.QuerySelector("legend")?.TextContent) == legend);
        foreach (var (part, text) in new[] { ("Month", month), ("Day", day), ("Year", year) })
        {
            ((IHtmlInputElement)group.QuerySelector($"input[name$='.{part}']")!).Value = text;
        }

        return this;
    }

    public Patient Choose(params string[] labels)
    {
        foreach (var label in labels)
        {
            var input = (IHtmlInputElement)FieldOf(label);
            foreach (var other in input.Type == "radio" ? Page.QuerySelectorAll<IHtmlInputElement>($"input[name='{input.Name}']") : [])
            {
                other.IsChecked = false;
            }

            input.IsChecked = true;
        }

        return this;
    }

    public Patient Untick(string label)
    {
        ((IHtmlInputElement)FieldOf(label)).IsChecked = false;
        return this;
    }

    public async Task<Patient> Press(string button)
    {
        var pressed = Page.QuerySelectorAll<IHtmlButtonElement>("button").FirstOrDefault(candidate => Clean(candidate.TextContent) == button)
            ?? throw new InvalidOperationException($"No button '{button}' on {At}: {Words}");
        var form = pressed.Form ?? throw new InvalidOperationException($"'{button}' belongs to no form.");
        var fields = FieldsOf(form);
        if (pressed.Name is { Length: > 0 } name)
        {
            fields.Add(new(name, pressed.Value));
        }

        var target = pressed.GetAttribute("formaction") ?? (form.GetAttribute("action") is { Length: > 0 } action ? action : At);
        await Send(form.Method == "get"
            ? new HttpRequestMessage(HttpMethod.Get, $"{target.Split('?')[0]}?{await new FormUrlEncodedContent(fields).ReadAsStringAsync()}")
            : new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(fields) });
        return this;
    }

    /// <summary>The error shown at a field or a group, or null.</summary>
    public string? ErrorAt(string label)
    {
        var field = Page.QuerySelectorAll("label, legend").First(caption => Clean(caption.TextContent) == label);
        return field.Closest(".usa-form-group--error")?.QuerySelector(".usa-error-message") is { } error ? Clean(error.TextContent) : null;
    }

    public string ValueOf(string label) => FieldOf(label) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement list => list.Value ?? "",
        var other => throw new InvalidOperationException($"'{label}' has no value but is {other.NodeName}."),
    };

    public bool IsChosen(string label) => ((IHtmlInputElement)FieldOf(label)).IsChecked;

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name.Length: > 0 } input when input.Type is not ("radio" or "checkbox") || input.IsChecked:
                    fields.Add(new(input.Name!, input.Value));
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    fields.Add(new(area.Name!, area.Value));
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } list:
                    fields.Add(new(list.Name!, list.Value ?? ""));
                    break;
            }
        }

        return fields;
    }

    private static string Clean(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IElement Link(string text) => Page.QuerySelectorAll("a[href]").FirstOrDefault(link => Clean(link.TextContent) == text)
        ?? throw new InvalidOperationException($"No link '{text}' on {At}: {Words}");

    private IElement FieldOf(string label)
    {
        var captions = Page.QuerySelectorAll<IHtmlLabelElement>("label");
        var caption = captions.FirstOrDefault(candidate => NameOf(candidate) == label)
            ?? throw new InvalidOperationException($"No field '{label}' on {At}: {string.Join(" | ", captions.Select(NameOf))}");
        return caption.Control ?? throw new InvalidOperationException($"The label '{label}' belongs to no field.");
    }

    // The explanation under an option is part of its label, not of its name.
    private static string NameOf(IHtmlLabelElement label)
        => Clean(string.Concat(label.ChildNodes.Where(node => node is not IElement element
            || !element.ClassList.Any(name => name.EndsWith("__label-description", StringComparison.Ordinal))).Select(node => node.TextContent)));

    private async Task Send(HttpRequestMessage request)
    {
        Answer = await client.SendAsync(request);
        At = request.RequestUri is { IsAbsoluteUri: true } asked ? asked.PathAndQuery : request.RequestUri!.OriginalString;
        for (var hops = 0; Answer.Headers.Location is { } target && (int)Answer.StatusCode is >= 300 and < 400 && hops < MostRedirects; hops++)
        {
            At = target.IsAbsoluteUri ? target.PathAndQuery : target.OriginalString;
            Answer = await client.GetAsync(At);
        }

        Page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(await Answer.Content.ReadAsStringAsync());
        Assert.DoesNotMatch(@"\{\d", Words); // a hole in a text that nobody filled
    }
}

/// <summary>A page that stays open while the person goes on elsewhere.</summary>
internal sealed record Tab(IHtmlDocument Page, string At);
