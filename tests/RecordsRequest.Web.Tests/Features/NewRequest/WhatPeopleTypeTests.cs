using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Labels = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>What is right however it is typed, and what is told when it is not.</summary>
public sealed class WhatPeopleTypeTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("787011234")]
    [InlineData("78701 1234")]
    [InlineData("78701–1234")]
    public async Task A_ZIP_code_of_nine_digits_is_kept_in_one_way(string typed)
    {
        var midway = await Midway.Begin(app);

        await (await midway.At("address")).Fill(Button.Address_Zip, typed).Press(Button.Button_Continue);

        Assert.Equal("78701-1234", (await midway.Kept()).Address!.Address.Zip);
    }

    [Theory]
    [InlineData("en", "o’brien@example.com", "An email address cannot have the curly mark ’ (character 2). Take it out, or type a straight one: '")]
    [InlineData("es", "“ana@example.com”", "Un correo electrónico no puede llevar la comilla curva “ (carácter 1). Quítela, o escriba una recta: '")]
    public async Task A_curly_quotation_mark_in_an_address_is_refused_with_the_reason(string language, string typed, string message)
    {
        var patient = await (await Midway.Begin(app, language: language)).At("contact");

        await patient.Fill(Labels.NewAddress_Email, typed).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal([message], patient.Errors);
        Assert.Equal(typed, patient.ValueOf(Labels.NewAddress_Email));
    }

    [Theory]
    [InlineData("en", "512-555-0142 home", "Enter only the phone number. Take out: home")]
    [InlineData("es", "(512) 555-0142 (de noche)", "Escriba solo el número de teléfono. Quite: (de noche)")]
    public async Task A_remark_behind_a_phone_number_is_named(string language, string typed, string message)
    {
        var midway = await Midway.Begin(app, language: language);
        var patient = await midway.At("contact");

        await patient.Fill(Words.ProviderContact_Phone, typed).Choose(Words.SafeContact_MessageNo).Press(Button.Button_Continue);
        var (refused, shown) = (patient.Errors, patient.ValueOf(Words.ProviderContact_Phone));
        await patient.Fill(Words.ProviderContact_Phone, "436-234-0142").Press(Button.Button_Continue);

        Assert.Equal([message], refused);
        Assert.Equal(typed, shown);
        Assert.Equal("+14362340142", (await midway.Kept()).Contact!.Phone!.E164);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("N/A")]
    [InlineData("none")]
    public async Task What_people_write_for_nothing_is_no_name_and_no_other_name(string typed)
    {
        var midway = await Midway.Begin(app);
        var patient = await midway.At("name");

        await patient.Fill(Words.Name_Legal, typed).Press(Button.Button_Continue);
        var refused = (patient.ErrorAt(Words.Name_Legal), patient.ValueOf(Words.Name_Legal));
        await patient.Fill(Words.Name_Legal, "Ana Ruiz").Fill(Words.Name_Other, typed).Press(Button.Button_Continue);

        Assert.Equal(($"{Button.Errors_Prefix} {Words.Name_Missing}", typed), refused);
        Assert.Equal(new NameAnswer(new("Ana Ruiz"), null), (await midway.Kept()).Name);
    }

    [Fact]
    public async Task Somebody_who_helps_has_a_name_too()
    {
        var helper = await (await Midway.Begin(app, draft => draft with
        {
            Who = new(Requester.MyChild),
            Representative = null,
            Birth = new(new(2020, 4, 28)),
        })).At("about-you");

        await helper.Fill(Words.AboutYou_Name, "N/A").Press(Button.Button_Continue);

        Assert.Contains(Words.AboutYou_NameMissing, helper.Errors);
    }

    [Theory]
    [InlineData("123–45–6789")]
    [InlineData("123 — 45 — 6789")]
    public async Task A_social_security_number_is_known_whatever_its_dashes(string typed)
    {
        var patient = await (await Midway.Begin(app)).At("record-number");

        await patient.Fill(Words.RecordNumber_Heading, typed).Press(Button.Button_Continue);

        Assert.Equal([Words.RecordNumber_SocialSecurity], patient.Errors);
    }

    [Theory]
    [InlineData("en", "Ka'iulani Ruiz")]
    [InlineData("en", "ka‘iulani  ruiz")]
    [InlineData("es", "Kaʼiulani Ruíz")]
    public async Task A_name_is_signed_with_whatever_apostrophe_the_keyboard_has(string language, string typed)
    {
        var midway = await Midway.Begin(app, draft => Midway.Finished(draft) with { Name = new(new("Kaʻiulani Ruiz"), null) }, language);
        var patient = await midway.At("check");

        await patient.Fill(Words.Check_Signature, "Kaiulana Ruiz").Press(Words.Check_MakeLetter);
        var refused = patient.Errors;
        await patient.Fill(Words.Check_Signature, typed).Press(Words.Check_MakeLetter);

        Assert.Equal([Sentences.Say(Words.Check_SignatureDiffers, "Kaʻiulani Ruiz")], refused);
        Assert.EndsWith("/ready", patient.At, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Dec,", 12)]
    [InlineData("es", "setiembre", 9)]
    [InlineData("es", "Set", 9)]
    public async Task A_month_is_read_as_people_write_it(string language, string month, int number)
    {
        var midway = await Midway.Begin(app, draft => draft with { Birth = null }, language);

        await (await midway.At("date-of-birth")).FillDate(Domain.Prose.Wording.Fact_Born, month, "4", "1970").Press(Button.Button_Continue);

        Assert.Equal(new(1970, number, 4), (await midway.Kept()).Birth!.BornOn);
    }
}
