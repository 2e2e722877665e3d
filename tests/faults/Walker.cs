using System.Collections.Concurrent;
using System.Net;
using RecordsRequest.Web.Tests.Harness;
using Calls = RecordsRequest.Web.Features.Calls.Text;
using Events = RecordsRequest.Web.Features.Requests.Text;
using Shared = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Faults;

/// <summary>
/// A person who makes requests and tells what happens, and does not give up: what was not acknowledged is sent again as it is, and read anew
/// when the app says no. All that they type has a mark that nobody else types.
/// </summary>
internal sealed class Walker : IDisposable
{
    private static int _marks;
    private readonly string _language;
    private readonly Func<Task> _think;
    private readonly CookieContainer _cookies = new();
    private IReadOnlyList<Cookie> _kept = [];
    private IReadOnlyList<string> _typed = [];

    private Walker(Place place, string language, Func<Task>? think)
    {
        Ledger = new(Front.Open(new() { AllowAutoRedirect = false, UseProxy = false, CookieContainer = _cookies }, place.Front));
        Client = new(Ledger) { BaseAddress = place.Front is null ? place.Address : Front.Site, Timeout = TimeSpan.FromSeconds(60) };
        Patient = new(Client);
        (_language, _think) = (language, think ?? (() => Task.CompletedTask));
    }

    /// <summary>So many people, by turns in English and in Spanish.</summary>
    public static IReadOnlyList<Walker> Of(Place place, int count, Func<Task>? think = null)
        => [.. Enumerable.Range(0, count).Select(at => new Walker(place, at % 2 == 0 ? "en" : "es", think))];

    public Ledger Ledger { get; }

    public HttpClient Client { get; }

    public Patient Patient { get; }

    public string Home => $"/{_language}/requests";

    /// <summary>Answers that were neither the page nor an acknowledgement, by status; and which of those showed not all that was typed.</summary>
    public ConcurrentDictionary<HttpStatusCode, int> Refused { get; } = [];

    public int TextsLost { get; private set; }

    /// <summary>What got no answer of the app: cut off, or told by the front that nobody answers. It is asked once more, as "reload" does.</summary>
    public int Unanswered { get; private set; }

    public async Task WalkAsync(CancellationToken until)
    {
        try
        {
            while (true)
            {
                await OneAsync(calls: 3, until);
                until.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (until.IsCancellationRequested)
        {
            return;
        }
    }

    /// <summary>One request from the first question; every fourth stays unfinished. Returns its address, or that of the draft.</summary>
    public async Task<string> OneAsync(int calls, CancellationToken until, bool? finish = null)
    {
        SampleAnswers.Speak(_language);
        var draft = Addresses.DraftOf(await SaveAsync(null, null, null, until));
        var (name, seen) = ($"Rosa {NewMark()}", 0);
        foreach (var page in SampleAnswers.Common)
        {
            var marked = page with { Entries = [.. page.Entries.Select(entry => Marked(entry, name))] };
            await SaveAsync($"{draft}/{page.Slug}", patient => patient.Enter(marked), Shared.Button_Continue, until);
            seen++;
        }

        if (!(finish ?? _marks % 4 > 0))
        {
            return draft;
        }

        var request = Addresses.RequestOf(await SaveAsync(
            $"{draft}/check", patient => patient.Fill(Words.Check_Signature, name), Words.Check_MakeLetter, until));
        await SaveAsync($"{request}/send", patient => patient.Choose(Events.SendMethod_Fax), Shared.Button_Save, until);
        for (var call = 0; call < calls; call++)
        {
            await CallAsync(request, until);
        }

        return request;
    }

    public Task<string> CallAsync(string request, CancellationToken until)
    {
        SampleAnswers.Speak(_language);
        var (who, what) = (NewMark(), NewMark());
        return SaveAsync(
            $"{request}/call", patient => patient.Fill(Calls.Call_SpokeTo, $"Maria {who}").Fill(Calls.Call_Said, $"Next week {what}"),
            Shared.Button_Save, until);
    }

    public void KeepCookies() => _kept = [.. _cookies.GetAllCookies().Select(cookie => new Cookie(cookie.Name, cookie.Value, cookie.Path))];

    /// <summary>As they were kept. A damaged visit is one that is not there, and its key is taken back.</summary>
    public void BringCookiesBack()
    {
        foreach (var cookie in _kept)
        {
            _cookies.Add(Client.BaseAddress!, cookie);
        }
    }

    public void Dispose() => Client.Dispose();

    /// <summary>Until it is acknowledged. Returns where that led. Without a path a new request is begun.</summary>
    private async Task<string> SaveAsync(string? path, Func<Patient, Patient>? fill, string? button, CancellationToken until)
    {
        var (known, isOpen, filled) = (Ledger.Writes.Count, false, Patient.Tab);
        while (true)
        {
            until.ThrowIfCancellationRequested();
            await _think();
            var answered = await TryAsync(async () =>
            {
                if (path is null)
                {
                    await Patient.StartRequest(_language);
                }
                else if (isOpen || await OpenAsync(path, fill!))
                {
                    (isOpen, filled) = (true, Patient.Tab);
                    await Patient.Press(button!);
                }
            });
            if (Ledger.Writes.Count > known)
            {
                return Ledger.Writes[^1].Next;
            }

            if (answered && path is not null && !isOpen && Patient.Status is HttpStatusCode.OK && Patient.At != path)
            {
                return Patient.At; // what was not acknowledged was done all the same
            }

            if (answered && IsOfTheFront)
            {
                answered = false;
                Patient.Show(isOpen ? filled : Patient.Tab);
            }

            Unanswered += answered ? 0 : 1;
            NoteRefusal(answered, isOpen);
            isOpen &= !answered;
            await Task.Delay(50, CancellationToken.None);
        }
    }

    /// <summary>Every page of the app has a main part.</summary>
    private bool IsOfTheFront => (int)Patient.Status >= 500 && Patient.Page.QuerySelector("main") is null;

    private async Task<bool> OpenAsync(string path, Func<Patient, Patient> fill)
    {
        await Patient.Open(path);
        if (Patient.Status is not HttpStatusCode.OK || Patient.At != path)
        {
            return false;
        }

        fill(Patient);
        _typed = [.. ValuesOf(Patient).SelectMany(Ledger.MarksOf)];
        return true;
    }

    private void NoteRefusal(bool answered, bool wasSent)
    {
        if (answered)
        {
            Refused.AddOrUpdate(Patient.Status, 1, (_, count) => count + 1);
            var shown = Patient.Words + string.Concat(ValuesOf(Patient));
            TextsLost += wasSent && _typed.Any(mark => !shown.Contains(mark, StringComparison.Ordinal)) ? 1 : 0;
        }
    }

    private static IEnumerable<string> ValuesOf(Patient patient)
        => patient.Page.QuerySelectorAll("input, textarea").Select(field => field is AngleSharp.Html.Dom.IHtmlTextAreaElement area
            ? area.Value : ((AngleSharp.Html.Dom.IHtmlInputElement)field).Value);

    private async Task<bool> TryAsync(Func<Task> ask)
    {
        try
        {
            await ask();
            return true;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
        catch (InvalidOperationException) when (IsOfTheFront)
        {
            return true; // a page without the field that was to be filled
        }
    }

    private static Entry Marked(Entry entry, string name) => entry switch
    {
        Typed { Text: SampleAnswers.Patient } typed => typed with { Text = name },
        Typed { Text: SampleAnswers.Provider or "12 Elm Street" } typed => typed with { Text = $"{typed.Text} {NewMark()}" },
        _ => entry,
    };

    private static string NewMark()
    {
        var number = Interlocked.Increment(ref _marks);
        return $"Zq{string.Concat(Enumerable.Range(0, 8).Select(place => (char)('a' + ((number >> (place * 4)) & 15))))}";
    }
}
