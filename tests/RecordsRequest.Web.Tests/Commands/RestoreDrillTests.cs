using System.Net;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Tests.Features.Guests;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Commands;

/// <summary>The machine is lost. What is left is a backup, and the keys that were kept apart from it.</summary>
public sealed class RestoreDrillTests : IAsyncDisposable
{
    private readonly TestApp _lost = new();
    private readonly TestApp _new = new();

    private string Backups => Path.Combine(_lost.Root, "backups");

    public async ValueTask DisposeAsync()
    {
        await _new.DisposeAsync();
        await _lost.DisposeAsync();
    }

    [Fact]
    public async Task A_copy_made_while_people_write_opens_on_an_empty_machine_with_all_that_was_in_it()
    {
        var desk = await Desk.FillAsync(_lost, "en");
        var made = await Operator.RunAsync(_lost.Root, "backup", Backups);
        var copy = Directory.GetFiles(Backups).Single();
        Directory.Delete(Path.Combine(_new.Root, "data"), recursive: true);

        var restored = await Operator.RunAsync(_new.Root, "restore", copy, "--keep-visits");

        Assert.Equal((0, 0, ""), (made.Code, restored.Code, made.Errors + restored.Errors));
        Assert.All(KeyMaterial.Of(_lost.Root), key => Assert.False(KeyMaterial.Holds(copy, key)));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(copy));
        await OpensAsync(desk);
    }

    [Fact]
    public async Task All_visits_end_and_a_return_code_opens_what_they_opened()
    {
        var desk = await Desk.FillAsync(_lost, "en");
        var code = await VisitTests.CodeOf(desk.Guest);
        await Operator.RunAsync(_lost.Root, "backup", Backups);

        var restored = await Operator.RunAsync(_new.Root, "restore", Directory.GetFiles(Backups, "*", SearchOption.AllDirectories).Single());

        Assert.Equal((0, ""), (restored.Code, restored.Errors));
        Assert.Contains("Ended visits: 1, of people: 1. They come back with their return codes.", restored.Output, StringComparison.Ordinal);
        Assert.Equal(["app.db", "app.lock"], Directory.GetFiles(Path.Combine(_new.Root, "data")).Select(Path.GetFileName)
            .Where(name => !name!.StartsWith("before-restore", StringComparison.Ordinal)).Order());
        Assert.NotEqual("Your request to Lakeside Clinic", (await Returning(desk).Open($"/en/requests/{desk.Request}")).Heading);
        var library = Guest.Browser(_new);
        await VisitTests.Reopen(library, code);
        Assert.Equal("Your request to Lakeside Clinic", (await library.Patient.Open($"/en/requests/{desk.Request}")).Heading);
    }

    [Fact]
    public async Task A_copy_that_the_key_ring_of_this_machine_does_not_open_replaces_nothing()
    {
        await Desk.FillAsync(_lost, "en");
        await Operator.RunAsync(_lost.Root, "backup", Backups);
        Directory.Delete(Path.Combine(_new.Root, "keys"), recursive: true);
        Directory.Delete(Path.Combine(_new.Root, "data"), recursive: true);
        await Operator.RunAsync(_new.Root, "keys", "init");

        var refused = await Operator.RunAsync(_new.Root, "restore", Directory.GetFiles(Backups).Single());

        Assert.Equal(1, refused.Code);
        Assert.Contains("Seals of KeyChecks.Word: 1 wrong, of 1 rows", refused.Output, StringComparison.Ordinal);
        Assert.Contains("is not the one this was sealed with. Put the right ring back", refused.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Seals of Requests", refused.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was replaced.\n", refused.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_new.Root, "data", "app.db")));
    }

    [Fact]
    public async Task What_was_there_is_kept_and_a_copy_that_is_damaged_or_of_other_keys_replaces_nothing()
    {
        var desk = await Desk.FillAsync(_lost, "en");
        await Operator.RunAsync(_lost.Root, "backup", Backups);
        var copy = Directory.GetFiles(Backups).Single();
        var bad = Path.Combine(_lost.Root, "bad.db");
        var bytes = await File.ReadAllBytesAsync(copy);
        bytes.AsSpan(bytes.Length / 2, 5_000).Clear();
        await File.WriteAllBytesAsync(bad, bytes);

        var refused = await Operator.RunAsync(_new.Root, "restore", bad);
        var kept = Directory.GetFiles(Path.Combine(_new.Root, "data"), "before-restore-*");
        var restored = await Operator.RunAsync(_new.Root, "restore", copy, "--keep-visits");

        Assert.Equal(1, refused.Code);
        Assert.EndsWith("Nothing was replaced.\n", refused.Output, StringComparison.Ordinal);
        Assert.Empty(kept);
        Assert.Equal(0, restored.Code);
        Assert.Single(Directory.GetFiles(Path.Combine(_new.Root, "data"), "before-restore-*.db"));
        await OpensAsync(desk);
    }

    [Fact]
    public async Task Nothing_is_restored_while_the_app_runs()
    {
        await Guest.BeginAsync(_lost);
        await Operator.RunAsync(_lost.Root, "backup", Backups);

        var end = await Operator.RunAsync(_lost.Root, "restore", Directory.GetFiles(Backups).Single());

        Assert.Equal(78, end.Code);
        Assert.StartsWith("Another process is using", end.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_that_are_old_are_deleted_and_no_other_file()
    {
        await Guest.BeginAsync(_lost);
        Directory.CreateDirectory(Backups);
        string[] there = ["app-20200101T000000Z.db", "app-of-mine.db", "notes.txt"];
        foreach (var name in there)
        {
            await File.WriteAllTextAsync(Path.Combine(Backups, name), "a file");
        }

        // The app of the test lives in another year than the machine.
        var held = await Operator.RunAsync(_lost.Root, "backup", Backups);
        var whileHeld = File.Exists(Path.Combine(Backups, there[0]));
        var accepted = await Operator.RunAsync(_lost.Root, "check", "--accept-clock");
        var end = await Operator.RunAsync(_lost.Root, "backup", Backups, "--days", $"{KeptCopies.KeptDays}");

        Assert.Equal((0, true, 0, 0), (held.Code, whileHeld, accepted.Code, end.Code));
        Assert.Equal(there[1..], Directory.GetFiles(Backups).Select(Path.GetFileName).Intersect(there).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Keys_are_replaced_and_an_interruption_at_any_moment_leaves_all_readable()
    {
        var desk = await Desk.FillAsync(_lost, "en");
        await Operator.RunAsync(_lost.Root, "backup", Backups);
        await Operator.RunAsync(_new.Root, "restore", Directory.GetFiles(Backups).Single(), "--keep-visits");
        using (var machine = new Installation(_new.Root))
        {
            await Interruption.LeaveAsync(machine);
        }

        var mixed = await Operator.RunAsync(_new.Root, "check");
        var done = await Operator.RunAsync(_new.Root, "keys", "rotate");
        var again = await Operator.RunAsync(_new.Root, "check");

        Assert.Equal((0, 0, 0), (mixed.Code, done.Code, again.Code));
        Assert.Contains("All is sealed with key 2.", done.Output, StringComparison.Ordinal);
        await OpensAsync(desk);
    }

    private async Task OpensAsync(Desk desk)
    {
        var patient = Returning(desk);

        Assert.Equal("Your request to Lakeside Clinic", (await patient.Open($"/en/requests/{desk.Request}")).Heading);
        Assert.Equal(HttpStatusCode.OK, (await patient.Open($"/en/requests/new/{desk.Draft}/check")).Status);
        Assert.Equal(HttpStatusCode.OK, (await patient.Open("/en/visit/everything/zip")).Status);
    }

    /// <summary>In the browser in which the visit was open, at the new machine.</summary>
    private Harness.Patient Returning(Desk desk) => desk.Guest.CopyAt(_new).Patient;
}
