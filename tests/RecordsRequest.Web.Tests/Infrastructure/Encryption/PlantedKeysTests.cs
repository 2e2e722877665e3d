using System.Net;
using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.Guests.Text;

namespace RecordsRequest.Web.Tests.Infrastructure.Encryption;

/// <summary>Somebody writes where keys of form tokens are kept, in the table or the directory, and has not our master key.</summary>
public sealed class PlantedKeysTests : IAsyncDisposable
{
    private static readonly Guid Planted = Guid.Parse("0190dead-0000-7000-8000-000000000001");

    private readonly TestApp _app = new();

    private string Directory => Path.Combine(_app.Root, "keys", "cookies");

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_key_whose_secret_stands_in_clear_signs_no_form()
    {
        await PlantAsync(InClear(TimeProvider.System.GetUtcNow()));

        var form = await Guest.Browser(_app).Patient.Open("/en/visit/reopen");

        Assert.NotEqual(Planted, new Guid(WebEncoders.Base64UrlDecode(form.FormToken.Value).AsSpan(4, 16)));
        Assert.Contains("is damaged and left out", _app.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_revoke_every_key_are_not_heard_and_forms_go_on()
    {
        await PlantAsync(
            """<revocation version="1"><revocationDate>2099-01-01T00:00:00Z</revocationDate><key id="*" /><reason>planted</reason></revocation>""");

        var form = await Guest.Browser(_app).Patient.Open("/en/visit/reopen");
        await form.Fill("Return code", "no code").Press(Words.Reopen_Open);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, form.Status);
    }

    [Fact]
    public async Task Of_what_is_no_key_that_we_wrapped_under_its_own_number_nothing_is_taken()
    {
        var own = await OwnAsync();
        var name = CookieKeyXml.NameOf(CookieKeyXml.IdOf(own)!.Value);

        Assert.NotNull(CookieKeyXml.Read($"{own}", name));
        Assert.Throws<XmlException>(() => CookieKeyXml.Read($"{own}", CookieKeyXml.NameOf(Planted)));
        Assert.Throws<XmlException>(() => CookieKeyXml.Read($"<!DOCTYPE key [<!ENTITY a \"b\">]>{own}", name));
        Assert.All(
            [
                Changed(own, secret => secret.AddBeforeSelf(XElement.Parse("<masterKey><value>AAAA</value></masterKey>"))),
                Changed(own, secret => secret.AddAfterSelf(new XElement(secret))),
                Changed(own, secret => secret.SetAttributeValue("decryptorType", typeof(NullXmlDecryptor).AssemblyQualifiedName)),
                Changed(own, secret => secret.ReplaceWith(new XElement("encryptedSecret", secret.Attribute("decryptorType"), secret.Nodes()))),
                Changed(own, secret => secret.Document!.Root!.Name = "revocation"),
                Changed(own, secret => secret.Parent!.Parent!.AddAfterSelf(secret.Parent)),
                InClear(TimeProvider.System.GetUtcNow()).Replace($"{Planted}", name["key-".Length..], StringComparison.Ordinal),
            ],
            planted => Assert.Throws<XmlException>(() => CookieKeyXml.Read(planted, name)));
    }

    private static string Changed(XElement key, Action<XElement> change)
    {
        var copy = new XDocument(key);
        change(copy.Descendants().Single(part => part.Name.LocalName == "encryptedSecret"));
        return $"{copy}";
    }

    private static string InClear(DateTimeOffset now) =>
        $"""
        <key id="{Planted}" version="1">
          <creationDate>{now.AddMinutes(-2):O}</creationDate>
          <activationDate>{now.AddSeconds(-1):O}</activationDate>
          <expirationDate>{now.AddDays(80):O}</expirationDate>
          <descriptor deserializerType="{typeof(AuthenticatedEncryptorDescriptorDeserializer).AssemblyQualifiedName}">
            <descriptor>
              <encryption algorithm="AES_256_CBC" />
              <validation algorithm="HMACSHA256" />
              <masterKey><value>{Convert.ToBase64String(RandomNumberGenerator.GetBytes(64))}</value></masterKey>
            </descriptor>
          </descriptor>
        </key>
        """;

    /// <summary>The key that the app made.</summary>
    private async Task<XElement> OwnAsync()
    {
        await Guest.Browser(_app).Patient.Open("/en/visit/reopen");
        return XElement.Parse(PostgresCluster.IsAsked
            ? await _app.WithDbAsync(db => db.Set<CookieKeyRow>().Select(key => key.Xml).SingleAsync())
            : await File.ReadAllTextAsync(System.IO.Directory.GetFiles(Directory).Single()));
    }

    /// <summary>Before the first node starts.</summary>
    private async Task PlantAsync(string xml)
    {
        if (!PostgresCluster.IsAsked)
        {
            System.IO.Directory.CreateDirectory(Directory);
            await File.WriteAllTextAsync(Path.Combine(Directory, $"{CookieKeyXml.NameOf(Planted)}.xml"), xml);
            return;
        }

        await using var connection = new Npgsql.NpgsqlConnection(TemplateDatabase.SettingsFor(_app.Root)["Database:ConnectionString"]);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand("INSERT INTO \"CookieKeys\" (\"Id\", \"Xml\") VALUES ($1, $2)", connection);
        command.Parameters.Add(new() { Value = Planted });
        command.Parameters.Add(new() { Value = xml });
        await command.ExecuteNonQueryAsync();
    }
}
