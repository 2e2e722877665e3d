using System.Net;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Fees;

/// <summary>A person copies the lines of a bill.</summary>
public sealed class NoticeTests(FeeApp app) : IClassFixture<FeeApp>
{
    [Fact]
    public async Task Scenario_41_Eighty_five_dollars_for_electronic_pages_and_a_search_are_answered_line_by_line()
    {
        var patient = await OpenLines(2);

        Line(Line(patient, 1, "A price for each page", "$75.00"), 2, "Finding or fetching the records", "10")
            .FillDate("When did they tell you?", "2", "20", "2027");
        await patient.Choose("On a computer").Press("Save");

        Assert.EndsWith("/fee/answer", patient.At, StringComparison.Ordinal);
        Assert.Contains("The cost they named: $85", patient.Words, StringComparison.Ordinal);
        Assert.Contains(
            "A price for each page $75 They may not charge this They keep your records on a computer.", patient.Words, StringComparison.Ordinal);
        Assert.Contains("Finding or fetching the records $10 They may not charge this", patient.Words, StringComparison.Ordinal);
        Assert.Equal(["Total $85", "They may not charge this $85", "Your limit $25"], patient.Page.QuerySelectorAll("main tfoot > tr").Select(
            row => $"{row.QuerySelector("th")!.TextContent} {row.QuerySelector("td")!.TextContent}"));
    }

    [Theory]
    [InlineData("On a computer", "They may not charge this", "the last day is Monday, August 9, 2027.")]
    [InlineData("On paper", "Ask them They keep your records on paper.", "In what you told us, we see nothing yet.")]
    [InlineData("I do not know", "Ask them It depends on how they keep your records.", "In what you told us, we see nothing yet.")]
    public async Task Review_07_and_08_A_price_by_the_page_is_a_ground_where_records_are_kept_on_a_computer(
        string kept, string verdict, string ground)
    {
        var patient = await app.OpenNotice(FeeApp.ByEmail);

        await Line(patient, 1, "A price for each page", "75").Choose(kept).FillDate("When did they tell you?", "2", "10", "2027").Press("Save");
        var answer = patient.Words;
        await patient.Open(patient.At.Replace("/fee/answer", "/complaint", StringComparison.Ordinal));

        Assert.Contains(verdict, answer, StringComparison.Ordinal);
        Assert.Contains(ground, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A price for each page")]
    [InlineData("One flat price for an electronic copy")]
    public async Task Review_07_How_records_are_kept_is_asked_where_the_answer_turns_on_it(string kind)
    {
        var patient = await app.OpenNotice(FeeApp.ByEmail);

        await Line(patient, 1, kind, "75").Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal(["Choose how they keep your records"], patient.Errors);
        Assert.Equal("75", Amount(patient, 1));
    }

    [Fact]
    public async Task Another_line_keeps_everything_typed_and_records_nothing()
    {
        var patient = await OpenLines(3);

        Line(patient, 3, "Something else", "ten").Fill("What do they call line 3?", "Ana <b>& Co</b>")
            .Fill("Anything to remember? (optional)", "Ms. Lee called").FillDate("When did they tell you?", "13", "", "27");
        await patient.Press("Add a line");

        Assert.Equal(HttpStatusCode.OK, patient.Status);
        Assert.Empty(patient.Errors);
        Assert.Equal(
            ("ten", "Ana <b>& Co</b>", "Other", "Ms. Lee called", ""), (Amount(patient, 3), patient.ValueOf("What do they call line 3?"),
                patient.ValueOf("What is line 3 for?"), patient.ValueOf("Anything to remember? (optional)"), Amount(patient, 4)));
        Assert.Equal(["13", "", "27"], patient.Page.QuerySelectorAll("input[name^='Form.On.']").Select(part => part.GetAttribute("value") ?? ""));
    }

    [Fact]
    public async Task A_line_that_was_added_counts_with_the_others()
    {
        var patient = await OpenLines(3);

        await Line(patient, 3, "Something else", "2").Fill("What do they call line 3?", "Ana & Co").Press("Add a line");
        await Line(patient, 4, "Postage", ".25").FillDate("When did they tell you?", "2", "20", "2027").Press("Save");

        Assert.Contains("The cost they named: $2.25", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twelve_lines_are_the_most()
    {
        var patient = await OpenLines(12);

        Assert.Equal("", Amount(patient, 12));
        Assert.Contains("You can enter 12 lines. Put the rest together in the last one.", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Add a line", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Enter the amount of line 1")]
    [InlineData("-5", "The amount of line 1 must be more than 0")]
    [InlineData("0", "The amount of line 1 must be more than 0")]
    [InlineData("100,000.01", "Line 1 must be $100,000 or less")]
    [InlineData("10.505", "Enter line 1 in dollars and whole cents, like 12.50")]
    [InlineData("ten dollars", "Enter line 1 with numbers only, like 12.50 or 1,000.00")]
    [InlineData("1.000,00", "Enter line 1 with numbers only, like 12.50 or 1,000.00")]
    public async Task An_amount_that_cannot_be_is_refused_at_its_field_and_kept(string typed, string message)
    {
        var patient = await app.OpenNotice(FeeApp.ByEmail);

        await Line(patient, 1, "Postage", typed).Press("Save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal([message], patient.Errors);
        Assert.Equal($"Error: {message}", patient.ErrorAt("How much is line 1, in dollars?"));
        Assert.Equal((typed, "Postage"), (Amount(patient, 1), patient.ValueOf("What is line 1 for?")));
    }

    [Theory]
    [InlineData("$1,000.00", "$1,000")]
    [InlineData("1000", "$1,000")]
    [InlineData(".25", "$0.25")]
    [InlineData("100000", "$100,000")]
    public async Task Spanish_readers_write_sums_as_the_bill_does(string typed, string dollars)
    {
        var patient = await app.OpenNotice(FeeApp.ByEmail, "es");

        await patient.Fill("¿Para qué es la línea 1?", "Envío por correo").Fill("¿De cuánto es la línea 1, en dólares?", typed).Press("Guardar");

        Assert.Contains($"El cobro que le informaron: {dollars}", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_line_there_is_no_notice()
    {
        var patient = await app.OpenNotice(FeeApp.ByEmail);

        await patient.Press("Save");

        Assert.Equal(["Enter at least one line"], patient.Errors);
    }

    [Fact]
    public async Task What_is_missing_is_named_with_its_line()
    {
        var patient = await OpenLines(3);

        await patient.Fill("How much is line 2, in dollars?", "5")
            .Fill("What is line 3 for?", "Something else").Fill("How much is line 3, in dollars?", "7").Press("Save");

        Assert.Equal(["Choose what line 2 is for", "Enter what they call line 3"], patient.Errors);
    }

    [Fact]
    public async Task A_notice_before_the_letter_was_sent_is_refused()
    {
        var patient = await app.OpenNotice(FeeApp.ByEmail);

        await Line(patient, 1, "Postage", "5").FillDate("When did they tell you?", "1", "30", "2027").Press("Save");

        Assert.Equal(["The date must be Sunday, January 31, 2027 or later. You sent your letter that day."], patient.Errors);
    }

    [Fact]
    public async Task The_same_notice_from_two_tabs_is_recorded_once()
    {
        var patient = await app.OpenNotice(FeeApp.ByEmail);

        var tab = Line(patient, 1, "Postage", "5").Tab;
        await patient.Press("Save");
        await patient.Show(tab).Press("Save");

        Assert.Equal(1, patient.Words.Split("named on").Length - 1);
    }

    private async Task<Patient> OpenLines(int count)
    {
        var patient = await app.OpenNotice(FeeApp.ByEmail);
        for (var lines = 1; lines < count; lines++)
        {
            await patient.Press("Add a line");
        }

        return patient;
    }

    private static Patient Line(Patient patient, int number, string kind, string amount)
        => patient.Fill($"What is line {number} for?", kind).Fill($"How much is line {number}, in dollars?", amount);

    private static string Amount(Patient patient, int number) => patient.ValueOf($"How much is line {number}, in dollars?");
}
