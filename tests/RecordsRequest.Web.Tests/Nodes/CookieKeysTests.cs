using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.Guests.Text;

namespace RecordsRequest.Web.Tests.Nodes;

/// <summary>A form that one node gave is taken by every other, from the first second on.</summary>
public sealed class CookieKeysTests : IAsyncDisposable
{
    private readonly Site _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [PostgresFact]
    public async Task Two_nodes_that_start_together_make_one_key_and_take_each_others_forms()
    {
        await RunAsync("DELETE FROM \"CookieKeys\"");

        await Task.WhenAll(Task.Run(() => _site.A.Server), Task.Run(() => _site.B.Server));

        await TakesAsync(_site.A, _site.B);
        await TakesAsync(_site.B, _site.A);
        Assert.Single(await KeysAsync());
    }

    [PostgresFact]
    public async Task A_key_is_wrapped_as_in_a_file()
    {
        _ = _site.A.Server;

        var key = Assert.Single(await KeysAsync());

        Assert.Contains("<wrapped", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_damaged_key_is_left_out_and_both_nodes_go_by_the_one_that_replaces_it()
    {
        await RunAsync("UPDATE \"CookieKeys\" SET \"Xml\" = '<key'");

        await TakesAsync(_site.A, _site.B);

        Assert.Equal(2, (await KeysAsync()).Count);
        Assert.Contains("is damaged and left out", _site.A.Log.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The other gives what it gave until its own minute is over, and nobody takes that any more.</summary>
    [PostgresFact]
    public async Task A_key_that_one_node_made_is_the_other_nodes_key_after_a_minute_and_not_before()
    {
        await TakesAsync(_site.A, _site.B);
        var first = await KeyOfFormAsync(_site.B);
        await RunAsync("UPDATE \"CookieKeys\" SET \"Xml\" = '<key'");

        _site.A.Time.Advance(TimeSpan.FromSeconds(59));
        var before = (await KeyOfFormAsync(_site.A), await KeyOfFormAsync(_site.B));
        _site.A.Time.Advance(TimeSpan.FromSeconds(1));
        var after = (await NextKeyAsync(_site.A, first), await NextKeyAsync(_site.B, first));

        Assert.Equal((first, first), before);
        Assert.NotEqual(first, after.Item1);
        Assert.Equal(after.Item1, after.Item2);
        await TakesAsync(_site.A, _site.B);
        await TakesAsync(_site.B, _site.A);
        Assert.Equal(2, (await KeysAsync()).Count);
    }

    /// <summary>While a node reads the keys anew, whoever asks still gets the one before.</summary>
    private static async Task<string> NextKeyAsync(TestApp node, string before)
    {
        var key = before;
        for (var asked = 0; key == before && asked < 1_000; asked++)
        {
            key = await KeyOfFormAsync(node);
        }

        return key;
    }

    /// <summary>As each token says at its beginning: four bytes that are always the same, and the key's number.</summary>
    private static async Task<string> KeyOfFormAsync(TestApp node)
    {
        var form = await Guest.Browser(node).Patient.Open("/en/visit/reopen");
        return Convert.ToHexString(WebEncoders.Base64UrlDecode(form.FormToken.Value).AsSpan(4, 16));
    }

    /// <summary>With what no code is: the page says so where the form counts, and that it was open too long where it does not.</summary>
    private static async Task TakesAsync(TestApp one, TestApp other)
    {
        var guest = Guest.Browser(one);
        var form = await Site.At(one, guest).Open("/en/visit/reopen");

        var answered = await Site.At(other, guest).Show(form.Tab).Fill("Return code", "no code").Press(Words.Reopen_Open);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answered.Status);
    }

    private async Task<List<string>> KeysAsync()
        => await _site.A.WithDbAsync(db => db.Set<CookieKeyRow>().Select(key => key.Xml).ToListAsync());

    /// <summary>Past every node.</summary>
    private async Task RunAsync(string statement)
    {
        await using var connection = new Npgsql.NpgsqlConnection(TemplateDatabase.SettingsFor(_site.A.Root)["Database:ConnectionString"]);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
