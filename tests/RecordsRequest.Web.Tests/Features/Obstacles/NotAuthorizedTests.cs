using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Texts = RecordsRequest.Web.Features.Obstacles.Text;
using Words = RecordsRequest.Web.Features.Requests.Text;

namespace RecordsRequest.Web.Tests.Features.Obstacles;

/// <summary>"You are not authorized": what helps depends on who asks, and a helper never says "my records".</summary>
public sealed class NotAuthorizedTests(AdviceApp app) : IClassFixture<AdviceApp>
{
    private static readonly string[] Mine =
    [
        "my own", "my record", "my copy", "my bill", "my medic", "your record", "your own record",
        "mis expedientes", "mi expediente", "mis propios", "mi copia", "mi factura",
    ];

    [Theory]
    [InlineData(null, WhoAsks.Patient)]
    [InlineData(Authority.HealthCarePowerOfAttorney, WhoAsks.Papers)]
    [InlineData(Authority.Guardian, WhoAsks.Papers)]
    [InlineData(Authority.Executor, WhoAsks.Papers)]
    [InlineData(Authority.Surrogate, WhoAsks.Surrogate)]
    [InlineData(Authority.Survivor, WhoAsks.Survivor)]
    [InlineData(Authority.None, WhoAsks.Nobody)]
    public async Task The_advice_is_for_whoever_asks(Authority? authority, WhoAsks asks)
    {
        var patient = await app.Open("not-authorized", id: await app.AddAsync(By(authority)));

        Assert.Contains(asks.InWords("Rule"), patient.Words, StringComparison.Ordinal);
        Assert.Contains(asks.InWords("Do"), patient.Words, StringComparison.Ordinal);
        Assert.Equal(asks is WhoAsks.Patient ? asks.InWords("Say") : $"{AboutRosa} {asks.InWords("Say")}", Line(patient));
    }

    [Fact]
    public async Task A_parent_is_told_what_a_teen_may_keep_back()
    {
        var teen = Details with { Patient = Details.Patient with { BornOn = new(2012, 4, 28) } };
        var patient = await app.Open("not-authorized", id: await app.AddAsync(teen with { Representative = By(Authority.Parent).Representative }));

        Assert.Contains(WhoAsks.Parent.InWords("Rule"), patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Authority.Surrogate, "to the extent state law lets me decide. Please tell me in writing what you need from me")]
    [InlineData(Authority.None, "I am the patient. I ask for my own records, and I sign this letter myself")]
    public async Task What_was_said_is_kept_and_its_letter_made_at_once(Authority authority, string says)
    {
        var id = await app.AddAsync(By(authority), Sent, Received);
        var patient = await app.Open("not-authorized", id: id);

        await patient.FillDate(Words.Event_When, "2", "20", "2027").Press(Texts.Then_Letter);

        Assert.Contains(says, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Obstacle.NotAuthorized.InWords(), (await app.Patient().Open($"/en/requests/{id}")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task No_advice_calls_the_records_the_helpers_own(string language)
    {
        var id = await app.AddAsync(By(Authority.HealthCarePowerOfAttorney));
        var list = await app.Open("", language, id);

        var pages = new List<(string Line, string Text)>();
        foreach (var link in list.Page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")!))
        {
            var helper = await app.Patient().Open(link);
            pages.Add((Line(helper), helper.Page.QuerySelector("main")!.TextContent));
        }

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.StartsWith(AboutRosa, page.Line, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.All(Mine, own => Assert.DoesNotContain(own, page.Text, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_page_to_prepare_a_call_names_the_patient_and_calls_nothing_the_helpers_own(string language)
    {
        var id = await app.AddAsync(By(Authority.HealthCarePowerOfAttorney));

        var call = await app.Patient().Open($"/{language}/requests/{id}/call");

        Assert.Contains(AboutRosa, call.Words, StringComparison.Ordinal);
        Assert.All(Mine, own => Assert.DoesNotContain(own, call.Words, StringComparison.OrdinalIgnoreCase));
    }

    private static string AboutRosa => Language.English.Speak(() => Sentences.Say(Words.Say_WhoseRecords, "Rosa Martínez"));

    private static string Line(Patient patient) => patient.Page.QuerySelectorAll("blockquote")[^1].TextContent;

    private static RequestDetails By(Authority? authority) => authority is not { } acting ? Details : Details with
    {
        Representative = acting is Authority.None ? null : new(new("Ana Ruiz"), "daughter", acting),
        Signature = acting is Authority.None ? null : new("Ana Ruiz", Details.Signature!.At),
    };
}
