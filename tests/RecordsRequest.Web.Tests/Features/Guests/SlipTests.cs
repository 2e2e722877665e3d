using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using Helping = RecordsRequest.Web.Features.Guide.Text;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Words = RecordsRequest.Web.Features.Guests.Text;

namespace RecordsRequest.Web.Tests.Features.Guests;

/// <summary>What somebody takes home from a library: the code, where it is put in, and when to come back.</summary>
public sealed class SlipTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task The_slip_has_the_code_the_address_and_the_first_day_to_come_in_the_persons_language(string language)
    {
        SampleAnswers.Speak(language);
        var patient = await WithRequestAsync(new(2027, 2, 10));

        await (await patient.Open($"/{language}/visit/code")).Press(Words.Code_Show);
        var slip = patient.Page.QuerySelector("main > .app-letter")!;

        Assert.Equal(34, slip.QuerySelector(".app-code")!.TextContent.Length);
        Assert.Contains($"https://localhost/{language}/visit/reopen", slip.TextContent, StringComparison.Ordinal);
        Assert.Contains(Web.Features.Shared.Sentences.Day(CareSample.DayThirty), slip.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Lakeside", slip.TextContent, StringComparison.Ordinal); // whoever finds it learns of no office
        Assert.NotNull(patient.Page.QuerySelector("button[data-print]"));
    }

    [Fact]
    public async Task Where_no_day_is_to_come_there_is_a_line_to_write_one_on()
    {
        var patient = await WithRequestAsync(new(2027, 3, 10));

        await (await patient.Open("/en/visit/code")).Press(Words.Code_Show);

        Assert.Contains(Words.Slip_NoDate, patient.Page.QuerySelector(".app-letter")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_is_shown_with_its_code_and_never_again()
    {
        var patient = await WithRequestAsync(new(2027, 2, 10));
        await (await patient.Open("/en/visit/code")).Press(Words.Code_Show);

        await patient.Open("/en/visit/code");

        Assert.Null(patient.Page.QuerySelector(".app-letter"));
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task Whoever_helps_at_a_desk_finds_a_page_for_them_in_the_guide(string language)
    {
        SampleAnswers.Speak(language);
        var patient = await new Patient(_app.CreateClient()).Open($"/{language}/guide");

        await patient.Open(patient.Page.QuerySelector($"main a[href='/{language}/helpers']")!.GetAttribute("href")!);

        Assert.Equal(Helping.Helpers_Title, patient.Heading);
        Assert.All(
            [Web.Features.Shared.Text.Layout_EndVisit, Words.End_Next, Web.Features.NewRequest.Text.DeviceOwner_Shared],
            button => Assert.Contains(button, patient.Words, StringComparison.Ordinal));
    }

    private async Task<Patient> WithRequestAsync(DateOnly today)
    {
        _app.Time.AdjustTime(new(today, new TimeOnly(20, 0), TimeSpan.Zero));
        var guest = await Guest.BeginAsync(_app);
        await new Filing(_app).AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);
        return guest.Patient;
    }
}
