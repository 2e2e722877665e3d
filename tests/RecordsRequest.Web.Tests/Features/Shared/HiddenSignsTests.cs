using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Features.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Reopening = RecordsRequest.Web.Features.Guests.Text;
using Labels = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.Shared;

/// <summary>What keyboards and clipboards bring, in every kind of short field.</summary>
public sealed class HiddenSignsTests(TestApp app) : IClassFixture<TestApp>
{
    /// <summary>The page, the field, and what is typed around the sign.</summary>
    public static TheoryData<string, string, string, string> Fields { get; } = new()
    {
        { "name", Words.Name_Legal, "Ana", " Ruiz" },
        { "address", Button.Address_Zip, "787", "01" },
        { "contact", Words.ProviderContact_Phone, "512", "-555-0142" },
        { "contact", Labels.NewAddress_Email, "ana", "@example.com" },
        { "record-number", Words.RecordNumber_Heading, "MRN", "123" },
    };

    [Theory, MemberData(nameof(Fields))]
    public async Task A_sign_that_turns_text_around_is_named_at_its_field_with_its_place(string page, string field, string before, string after)
    {
        var patient = await (await Midway.Begin(app)).At(page);

        foreach (var (sign, name) in new[] { ("\u202E", "U+202E"), ("\u202D", "U+202D") })
        {
            await patient.Fill(field, $"{before}{sign}{after}").Press(Button.Button_Continue);

            Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
            Assert.Equal($"{Button.Errors_Prefix} {TurnsAround(name, before.Length + 1)}", patient.ErrorAt(field));
            Assert.Equal($"{before}{sign}{after}", patient.ValueOf(field));
        }
    }

    [Theory]
    [InlineData("en", "Take out the hidden sign U+0007. It is here: character 4. If you cannot see it, type the text again.", "Ana\u0007 Ruiz")]
    [InlineData("es", "Quite el signo oculto U+E001. Está aquí: carácter 5. Si no lo ve, escriba el texto de nuevo.", "Ana \uE001Ruiz")]
    [InlineData("es", "La carta no puede imprimir estos caracteres: 😀. El primero está aquí: carácter 5. Use otras letras.", "Ana 😀")]
    public async Task What_is_refused_is_named_in_the_readers_language(string language, string message, string typed)
    {
        var patient = await (await Midway.Begin(app, language: language)).At("name");

        await patient.Fill(Words.Name_Legal, typed).Press(Button.Button_Continue);

        Assert.Equal([message], patient.Errors);
    }

    [Fact]
    public async Task Dates_and_codes_name_it_too()
    {
        var born = await (await Midway.Begin(app)).At("date-of-birth");
        await born.FillDate(Domain.Prose.Wording.Fact_Born, "4", "2\u202E8", "1950").Press(Button.Button_Continue);
        var back = await Guest.Browser(app).Patient.Open("/en/visit/reopen");
        await back.Fill(Reopening.Reopen_Code, "7K2M\u202E").Choose(Reopening.Reopen_Own).Press(Reopening.Reopen_Open);

        Assert.Equal([TurnsAround("U+202E", 2)], born.Errors);
        Assert.Equal([TurnsAround("U+202E", 5)], back.Errors);
    }

    [Fact]
    public async Task Wide_digits_are_digits_and_what_cannot_be_seen_is_not_kept()
    {
        var midway = await Midway.Begin(app, draft => draft with { Birth = null });
        await (await midway.At("date-of-birth")).FillDate(Domain.Prose.Wording.Fact_Born, "４\u200F", "\u2068２８\u2069", "１９５０")
            .Press(Button.Button_Continue);
        await (await midway.At("contact")).Fill(Labels.NewAddress_Email, "\u200Bana@example.com\u00A0")
            .Fill(Words.ProviderContact_Phone, "\u202A５１２ ５５５ ０１４２\u202C")
            .Choose(Words.SafeContact_MessageNo).Press(Button.Button_Continue);

        Assert.Equal(new(1950, 4, 28), (await midway.Kept()).Birth!.BornOn);
        Assert.Equal(new ContactAnswer(new("+15125550142"), new("ana@example.com")), (await midway.Kept()).Contact);
    }

    private static string TurnsAround(string sign, int character)
        => Sentences.Say(Button.Text_TurnsAround, sign, Sentences.Say(Button.Text_Place, character));
}
