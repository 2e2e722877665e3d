using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;
using Asked = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.Guests;

/// <summary>A start page left open on a computer that others use, by somebody who noted all that it sends and sends it, too.</summary>
public sealed class FirstVisitTests : IAsyncDisposable
{
    private const string Library = "192.0.2.7";
    private const string Elsewhere = "198.51.100.7";
    private readonly TestApp _app = new();
    private readonly Guest _computer;

    public FirstVisitTests()
    {
        SampleAnswers.Speak("en");
        _computer = At(Library);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(Library, 11, true), InlineData(Library, 11, false)]
    [InlineData(Elsewhere, 0, true), InlineData(Elsewhere, 0, false)]
    public async Task Whoever_sends_a_page_that_somebody_else_sent_gets_a_visit_of_their_own(string from, int secondsLater, bool theyAreFirst)
    {
        var page = await OpenAsync();
        var them = Copy(from);
        Guest[] both = theyAreFirst ? [them, _computer] : [_computer, them];

        await PressAsync(both[0], page);
        _app.Time.Advance(TimeSpan.FromSeconds(secondsLater));
        await PressAsync(both[1], page);

        Assert.NotEqual(both[0].Key, both[1].Key);
        Assert.Equal((2, 2), await _app.WithDbAsync(async db => (await db.Owners.CountAsync(), await db.Set<Draft>().CountAsync())));
    }

    [Theory, InlineData(50), InlineData(5)]
    public async Task A_page_sent_again_and_again_gives_nobody_the_visit_of_whoever_presses_at_last(int secondsBetween)
    {
        var page = await OpenAsync();
        var afterwards = Copy(Library);
        var keys = new List<string?>();
        for (var sent = 0; sent < 4; sent++)
        {
            keys.Add(await PressAsync(Copy(Library), page));
            _app.Time.Advance(TimeSpan.FromSeconds(secondsBetween));
        }

        await PressAsync(_computer, page);
        keys.Add(await PressAsync(afterwards, page));

        Assert.DoesNotContain(_computer.Key, keys);
    }

    [Theory]
    [InlineData("/en/visit/end", "End my visit now")]
    [InlineData("/en/visit/delete", "Delete for good")]
    public async Task No_key_comes_again_after_its_visit_has_ended(string address, string button)
    {
        var page = await OpenAsync();
        var them = Copy(Library);
        var key = await PressAsync(them, page);
        await (await them.Patient.Open(address)).Press(button);
        _app.Time.Advance(TimeSpan.FromSeconds(1));

        await PressAsync(_computer, page);

        Assert.NotEqual(key, _computer.Key);
    }

    [Fact]
    public async Task Who_deletes_all_between_does_not_make_a_page_new()
    {
        var page = await OpenAsync();
        var them = Copy(Library);
        await PressAsync(them, page);
        await (await them.Patient.Open("/en/visit/delete")).Press("Delete for good");
        _app.Time.Advance(TimeSpan.FromSeconds(11));
        var key = await PressAsync(Copy(Library), page);

        await PressAsync(_computer, page);

        Assert.NotEqual(key, _computer.Key);
    }

    [Fact]
    public async Task Other_answers_are_another_press_and_hold_for_whoever_gave_them()
    {
        var page = await OpenAsync();
        await PressAsync(Copy(Library), page);

        await PressAsync(_computer, page, Asked.DeviceOwner_Shared);

        Assert.Equal(1, await _app.WithDbAsync(db => db.GuestSessions.CountAsync(session => session.Shared)));
    }

    [Fact]
    public async Task The_same_press_within_seconds_finds_the_visit_of_the_first()
    {
        var page = await OpenAsync();
        var again = Copy(Library);
        var key = await PressAsync(_computer, page);
        _app.Time.Advance(TimeSpan.FromSeconds(10));

        await PressAsync(again, page);

        Assert.Equal(key, again.Key);
        Assert.Equal((1, 1), await _app.WithDbAsync(async db => (await db.Owners.CountAsync(), await db.Set<Draft>().CountAsync())));
    }

    [Fact]
    public async Task Four_presses_at_once_begin_one_visit()
    {
        var page = await OpenAsync();

        var pressed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _computer.Patient.Show(page).Press("Continue")));

        Assert.Single(pressed.Select(patient => patient.At).Distinct());
        Assert.Equal((1, 1), await _app.WithDbAsync(async db => (await db.Owners.CountAsync(), await db.Set<Draft>().CountAsync())));
    }

    private async Task<Tab> OpenAsync()
        => (await _computer.Patient.Open("/en/requests/new")).Choose(Asked.InPortal_NotAll, Asked.DeviceOwner_Mine).Tab;

    private static async Task<string?> PressAsync(Guest browser, Tab page, params string[] answers)
    {
        var pressed = await browser.Patient.Show(page).Choose(answers).Press("Continue");
        Assert.Equal(HttpStatusCode.OK, pressed.Status);
        return browser.Key;
    }

    /// <summary>Another browser that sends what was noted from the computer, from there or elsewhere.</summary>
    private Guest Copy(string address)
    {
        var copy = At(address);
        copy.Cookies.Add(_computer.Cookies.GetAllCookies());
        return copy;
    }

    private Guest At(string address)
    {
        var cookies = new CookieContainer();
        var network = _app.Server.CreateHandler(context => context.Connection.RemoteIpAddress = IPAddress.Parse(address));
        var handler = new CookieContainerHandler(cookies) { InnerHandler = network };
        return new(Guid.Empty, new(handler) { BaseAddress = new("https://localhost") }, cookies);
    }
}
