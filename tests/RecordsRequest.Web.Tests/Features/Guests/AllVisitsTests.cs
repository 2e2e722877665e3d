using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Commands;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Guests;

/// <summary>After a break-in the operator ends every visit there is.</summary>
public sealed class AllVisitsTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task They_end_while_the_app_runs_and_whoever_has_a_code_comes_back()
    {
        var (phone, other) = (await Guest.BeginAsync(_app), await Guest.BeginAsync(_app));
        var code = await VisitTests.CodeOf(phone);
        await _app.WithDbAsync(db => db.Owners.Where(owner => owner.Id == other.OwnerId).ExecuteUpdateAsync(
            owner => owner.SetProperty(row => row.ReturnCodeHash, (byte[]?)null)));

        var end = await Operator.RunAsync(_app.Root, "visits", "end", "--yes");

        Assert.Equal((0, ""), (end.Code, end.Errors));
        Assert.Contains("Ended visits: 2, of people: 2.", end.Output, StringComparison.Ordinal);
        Assert.Contains(" 1 of them have none", end.Output, StringComparison.Ordinal);
        Assert.NotEqual("/en/requests", (await phone.Patient.Open("/en/requests")).At);
        var library = Guest.Browser(_app);
        await VisitTests.Reopen(library, code);
        Assert.Equal(HttpStatusCode.OK, (await library.Patient.Open("/en/requests")).Status);
        Assert.Equal(phone.OwnerId, await _app.WithDbAsync(db => db.GuestSessions.Select(session => session.OwnerId).SingleAsync()));
    }

    [Fact]
    public async Task A_script_that_did_not_say_yes_ends_none()
    {
        await Guest.BeginAsync(_app);
        var start = Operator.Start(_app.Root, "visits", "end");
        start.RedirectStandardInput = true;

        var end = await Operator.RunAsync(start);

        Assert.Equal(64, end.Code);
        Assert.EndsWith("Run it from a terminal, or with --yes.\n", end.Errors, StringComparison.Ordinal);
        Assert.Equal(1, await _app.WithDbAsync(db => db.GuestSessions.CountAsync()));
    }

    [Theory]
    [InlineData("yes\n", 0, 0)]
    [InlineData("no\n", 1, 1)]
    [InlineData("", 1, 1)]
    public async Task At_a_terminal_they_end_for_whoever_writes_yes_and_for_nobody_else(string written, int code, int left)
    {
        await Guest.BeginAsync(_app);
        using var machine = new Installation(_app.Root);

        var end = await Operator.WritesAsync(written, consent => VisitsCommand.Of(machine.Services, consent), "end");

        Assert.Equal((code, ""), (end.Code, end.Errors));
        Assert.Contains("whoever kept none cannot open their requests again, and nobody can help them.\nGo on? Write yes: ", end.Output,
            StringComparison.Ordinal);
        Assert.Equal(left, await _app.WithDbAsync(db => db.GuestSessions.CountAsync()));
    }
}
