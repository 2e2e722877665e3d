using System.Globalization;
using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The wizard's section "The patient": name, date of birth, address and record number.</summary>
public sealed class ThePatientTests(TestApp app) : IClassFixture<TestApp>
{
    /// <summary>What is typed, and what is kept.</summary>
    public static TheoryData<string, string> GoodNames { get; } = new()
    {
        { "María José Núñez-O'Neill", "María José Núñez-O'Neill" },
        { "X", "X" },
        { "Jose\u0301  Ruiz ", "José Ruiz" },
        { "<b>Ana</b> & \"Co\"", "<b>Ana</b> & \"Co\"" },
        { new string('ñ', 128), new string('ñ', 128) },
        { "\uFEFFAna\u00AD Ma\u200Bría\tRuiz", "Ana María Ruiz" },
        { "\u2067Ana\u3000Ma\u200Dría\u2028Ruiz\u2069 ", "Ana María Ruiz" },
        { "Kaʻiulani Ruiz\u2011Núñez", "Kaʻiulani Ruiz-Núñez" },
    };

    public static TheoryData<string> BadNames { get; } =
        ["", "   ", new string('n', 129), "Ana 😀", "آنا", "Ana \u202Eziur", "Ana \u202Dziur", "Ana\u0007Ruiz", "Ana\uE001Ruiz", "Ана",
            "\u200B\u00AD", $"a{new string('\u0301', 2_000)}"];

    [Theory, MemberData(nameof(GoodNames))]
    public async Task A_name_is_kept_as_it_was_written(string typed, string kept)
    {
        var midway = await Midway.Begin(app, draft => draft with { Name = null });
        var patient = await midway.At("name");

        await patient.Fill(Words.Name_Legal, typed).Press(Button.Button_Continue);

        Assert.Equal(kept, (await midway.Kept()).Name?.Legal.Value);
        Assert.Equal(kept, (await midway.At("name")).ValueOf(Words.Name_Legal));
    }

    [Theory, MemberData(nameof(BadNames))]
    public async Task A_name_that_the_letter_cannot_carry_is_told_at_its_field_and_kept(string typed)
    {
        var patient = await (await Midway.Begin(app)).At("name");

        await patient.Fill(Words.Name_Legal, typed).Fill(Words.Name_Other, "Ana Gómez").Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.NotNull(patient.ErrorAt(Words.Name_Legal));
        Assert.Equal(typed, patient.ValueOf(Words.Name_Legal));
        Assert.Equal("Ana Gómez", patient.ValueOf(Words.Name_Other));
    }

    [Fact]
    public async Task Only_the_patients_own_browser_fills_in_the_name()
    {
        var own = await (await Midway.Begin(app)).At("name");
        var helped = await (await Midway.Begin(
            app, draft => draft with { Who = new(Requester.MyChild), Representative = new(new("Luz Ruiz"), "mother"), Birth = null })).At("name");

        Assert.Equal("name", own.Page.GetElementById("Form_Legal")?.GetAttribute("autocomplete"));
        Assert.Equal("off", helped.Page.GetElementById("Form_Legal")?.GetAttribute("autocomplete"));
        Assert.Equal([Words.Name_Heading_Yours, Words.Name_Heading_Patients], [own.Heading, helped.Heading]);
    }

    [Theory]
    [InlineData("April", "28", "49", "Year")]
    [InlineData("Smarch", "28", "1949", "Month")]
    [InlineData("4", "", "1949", "Day")]
    [InlineData("2", "30", "1949", "Month Day")]
    [InlineData("4", "28", "19\u202E4", "Year")]
    [InlineData("3", "3", "2099", "Month Day Year")]
    public async Task Only_the_box_that_is_wrong_is_marked_and_the_summary_leads_to_it(string month, string day, string year, string wrong)
    {
        var patient = await (await Midway.Begin(app)).At("date-of-birth");

        await patient.FillDate(Domain.Prose.Wording.Fact_Born, month, day, year).Press(Button.Button_Continue);

        var boxes = patient.Page.QuerySelectorAll("[aria-invalid=true]");
        var link = patient.Page.QuerySelector(".app-errors a")!.GetAttribute("href")!;
        Assert.Equal(wrong, string.Join(' ', boxes.Select(box => box.GetAttribute("name")!.Split('.')[^1])));
        Assert.Equal(boxes[0], patient.Page.QuerySelector(link));
    }

    [Theory]
    [InlineData("", "", "", nameof(Words.DateOfBirth_Missing))]
    [InlineData("3", "3", "2026", nameof(Words.DateOfBirth_InFuture))]
    [InlineData("3", "2", "1896", nameof(Words.DateOfBirth_TooLongAgo))]
    public async Task A_date_nobody_alive_can_be_born_on_is_told_at_the_question(string month, string day, string year, string message)
    {
        var patient = await (await Midway.Begin(app)).At("date-of-birth");

        await patient.FillDate(Domain.Prose.Wording.Fact_Born, month, day, year).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal([Words.ResourceManager.GetString(message, null)!], patient.Errors);
    }

    [Theory]
    [InlineData("4", "31", "1950", nameof(Button.Date_Impossible))]
    [InlineData("2", "29", "2027", nameof(Button.Date_Impossible))]
    [InlineData("4", "28", "0026", nameof(Button.Date_YearWrong))]
    [InlineData("4", "28", "50", nameof(Button.Date_YearWrong))]
    [InlineData("13", "28", "1950", nameof(Button.Date_MonthWrong))]
    public async Task A_date_that_does_not_exist_is_told_at_the_question(string month, string day, string year, string message)
    {
        var patient = await (await Midway.Begin(app)).At("date-of-birth");

        await patient.FillDate(Domain.Prose.Wording.Fact_Born, month, day, year).Press(Button.Button_Continue);

        Assert.Equal([Button.ResourceManager.GetString(message, null)!], patient.Errors);
    }

    [Theory]
    [InlineData("en", "", "", "", nameof(Words.DateOfDeath_Missing))]
    [InlineData("en", "4", "27", "1970", nameof(Words.DateOfDeath_BeforeBirth))]
    [InlineData("es", "3", "3", "2026", nameof(Words.DateOfDeath_InFuture))]
    public async Task Review_12_A_day_nobody_can_have_died_on_is_told_at_the_question(
        string language, string month, string day, string year, string message)
    {
        var midway = await Midway.Begin(app, draft => draft with
        {
            Who = new(Requester.SomeoneElse),
            Authority = new(Authority.Survivor),
            Representative = new(new("Luz Ruiz"), "daughter"),
        }, language);
        var patient = await midway.At("date-of-death");

        await patient.FillDate(Words.DateOfDeath_Heading, month, day, year).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal([Words.ResourceManager.GetString(message, CultureInfo.CurrentUICulture)!], patient.Errors);
        Assert.Null((await midway.Kept()).Death);
    }

    [Theory]
    [InlineData("en", "April")]
    [InlineData("es", "abril")]
    public async Task Scenario_71_The_parent_of_a_fifteen_year_old_reads_what_may_be_the_teens_own(string language, string month)
    {
        var midway = await Midway.Begin(
            app, draft => draft with { Who = new(Requester.MyChild), Representative = new(new("Luz Ruiz"), "mother"), Birth = null }, language);
        var patient = await midway.At("date-of-birth");

        await patient.FillDate(Domain.Prose.Wording.Fact_Born, month, "28", "2010").Press(Button.Button_Continue);

        Assert.Equal(new DateOnly(2010, 4, 28), (await midway.Kept()).Birth?.BornOn);
        Assert.Equal(Words.TeenCare_Heading, patient.Heading);
        Assert.Contains(Words.TeenCare_State, patient.Words, StringComparison.Ordinal);
        Assert.Equal(Words.Contact_Heading_Yours, (await patient.Press(Button.Button_Continue)).Heading);
    }

    [Theory]
    [InlineData("en", 2011, 0)]
    [InlineData("es", 2009, 1)]
    [InlineData("en", 2008, 2)]
    public async Task Review_13_The_parent_reads_where_a_patient_of_this_age_can_agree_to_care_alone(string language, int born, int examples)
    {
        var patient = await (await Midway.Begin(app, draft => draft with
        {
            Who = new(Requester.SomeoneElse),
            Authority = new(Authority.Parent),
            Representative = new(new("Luz Ruiz"), "mother"),
            Birth = new(new(born, 1, 28)),
            ProviderAddress = new("NE", null),
        }, language)).At("teen-care");

        string[] known =
        [
            Sentences.Say(Words.ConsentedCare_Care_Example, "Alabama", 16, "Ala. Code 22-8-4"),
            Sentences.Say(Words.ConsentedCare_MentalHealth_Example, "Nebraska", 18, "Neb. Rev. Stat. 43-2101"),
        ];
        Assert.Equal(known[..examples], known.Where(example => patient.Words.Contains(example, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_address_is_asked_for_in_the_order_of_its_lines()
    {
        var patient = await (await Midway.Begin(app, draft => draft with { Address = null })).At("address");

        await patient.Press(Button.Button_Continue);

        Assert.Equal([Button.Address_Line1Missing, Button.Address_CityMissing, Button.Address_StateMissing, Button.Address_ZipWrong], patient.Errors);
    }

    [Theory]
    [InlineData(Requester.Myself, "address-line1")]
    [InlineData(Requester.MyChild, "off")]
    public async Task Only_the_patients_own_browser_fills_in_the_address(Requester requester, string autocomplete)
    {
        var midway = await Midway.Begin(
            app, draft => draft with { Who = new(requester), Representative = new(new("Luz Ruiz"), "mother"), Birth = new(new(2020, 4, 28)) });

        Assert.Equal(autocomplete, (await midway.At("address")).Page.GetElementById("Form_Address_Line1")?.GetAttribute("autocomplete"));
    }

    [Fact]
    public async Task A_social_security_number_is_not_taken_for_a_record_number()
    {
        var patient = await (await Midway.Begin(app, draft => draft with { RecordNumber = null })).At("record-number");

        await patient.Fill(Words.RecordNumber_Heading, "123-45-6789").Press(Button.Button_Continue);

        Assert.Equal([Words.RecordNumber_SocialSecurity], patient.Errors);
    }

    [Fact]
    public async Task A_record_number_may_be_left_out()
    {
        var midway = await Midway.Begin(app, draft => draft with { RecordNumber = null });
        var patient = await midway.At("record-number");

        await patient.Fill(Words.RecordNumber_Heading, " ").Press(Button.Button_Continue);

        Assert.Equal(new RecordNumberAnswer(null), (await midway.Kept()).RecordNumber);
    }
}
