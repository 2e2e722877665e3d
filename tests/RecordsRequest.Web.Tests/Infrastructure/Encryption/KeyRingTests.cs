using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Encryption;

public sealed class KeyRingTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    private string Database => Path.Combine(_root, "data", "app.db");

    private string Keys => Path.Combine(_root, "keys");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Development_makes_its_own_ring_once()
    {
        Assert.Null(await Installation.StartAsync(_root, Environments.Development));
        var made = await File.ReadAllTextAsync(Path.Combine(Keys, "field-keys.json"));

        Assert.Null(await Installation.StartAsync(_root, Environments.Development));

        Assert.Equal(made, await File.ReadAllTextAsync(Path.Combine(Keys, "field-keys.json")));
    }

    [Fact]
    public async Task Production_never_makes_a_ring_by_itself()
    {
        Assert.Contains("keys init", await Installation.StartAsync(_root), StringComparison.Ordinal);

        Assert.False(Directory.Exists(Keys));
        Assert.False(File.Exists(Database));
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_database_without_its_ring_is_left_alone(string environment)
    {
        TemplateDatabase.CopyTo(_root);
        Directory.Delete(Keys, recursive: true);
        var before = await File.ReadAllBytesAsync(Database);

        Assert.Contains("has lost its key ring", await Installation.StartAsync(_root, environment), StringComparison.Ordinal);

        Assert.Equal(before, await File.ReadAllBytesAsync(Database));
        Assert.False(Directory.Exists(Keys));
    }

    [Fact]
    public async Task A_database_is_left_alone_when_the_ring_is_another_ones()
    {
        TemplateDatabase.CopyTo(_root);
        Directory.Delete(Keys, recursive: true);
        using (var other = new Installation(_root))
        {
            other.Services.GetRequiredService<KeyRingFile>().Make();
        }

        var before = await File.ReadAllBytesAsync(Database);
        var ring = await File.ReadAllTextAsync(Path.Combine(Keys, "field-keys.json"));

        Assert.Contains("is not the one the database", await Installation.StartAsync(_root), StringComparison.Ordinal);

        Assert.Equal(before, await File.ReadAllBytesAsync(Database));
        Assert.Equal(ring, await File.ReadAllTextAsync(Path.Combine(Keys, "field-keys.json")));
    }

    [Theory]
    [InlineData("master.key", "AAAA")]
    [InlineData("master.key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("field-keys.json", "")]
    [InlineData("field-keys.json", "null")]
    [InlineData("field-keys.json", """{"keys":[null]}""")]
    [InlineData("field-keys.json", "{}")]
    [InlineData("field-keys.json", """{"keys":[]}""")]
    [InlineData("field-keys.json", """{"keys":[{"kid":1,"created":"2026-01-01T00:00:00Z","wrapped":"AAAA"}]}""")]
    public async Task A_broken_ring_or_master_key_is_named_in_one_line(string file, string content)
    {
        TemplateDatabase.CopyTo(_root);
        await File.WriteAllTextAsync(Path.Combine(Keys, file), content);

        var refusal = await Installation.StartAsync(_root);

        Assert.Contains(Path.Combine(Keys, file), refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal!);
    }

    [Fact]
    public async Task The_keys_of_form_tokens_are_wrapped_too()
    {
        await using var app = new TestApp();
        await Guest.Browser(app).Patient.Open("/en/visit/reopen");

        var stored = await File.ReadAllTextAsync(Assert.Single(Directory.EnumerateFiles(Path.Combine(app.Root, "keys", "cookies"))));

        Assert.Contains("<wrapped", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<key")]
    [InlineData("")]
    [InlineData("""<key id="AAAA" version="1"/>""")]
    public async Task A_damaged_key_of_form_tokens_is_left_out_and_forms_work_with_a_new_one(string damaged)
    {
        await using var app = new TestApp();
        var cookies = Directory.CreateDirectory(Path.Combine(app.Root, "keys", "cookies")).FullName;
        await File.WriteAllTextAsync(Path.Combine(cookies, "key-1.xml"), damaged);

        var patient = await Guest.Browser(app).Patient.Open("/en/visit/reopen");

        Assert.Equal(HttpStatusCode.OK, patient.Status);
        Assert.NotNull(patient.Page.QuerySelector("[name='__RequestVerificationToken']"));
        Assert.Equal(2, Directory.GetFiles(cookies).Length);
    }
}
