using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Denials;

/// <summary>1 March 2027: a request for lab results and pictures, due on 5 March, to which an office says no.</summary>
public sealed class DenialApp() : RequestsStory(Today)
{
    public static readonly DateOnly Today = new(2027, 3, 1);

    /// <summary>A refusal of the pictures, in writing, on day 25.</summary>
    internal static DenialFacts No(DenialGround ground, params DenialContent[] says)
        => new(DayZero.AddDays(25), InWriting: true, ground, [false, true], says, null, ground is DenialGround.SomethingElse
            ? "Only doctors get them."
            : null);

    internal Patient Patient() => App.Patient();

    internal Task<string> AddAsync(params EventFacts[] happened) => AddAsync(Details, [Sent, Received, .. happened]);

    internal Task<string> AddAsync(RequestDetails details, params EventFacts[] happened)
        => App.Filing.AddAsync(App.Me, details, details.HasClock, happened);

    /// <summary>The page to tell of a refusal, of a new request.</summary>
    internal async Task<(string Id, Patient Patient)> TellAsync(params EventFacts[] happened)
    {
        var id = await AddAsync(happened);
        return (id, await Patient().Open($"/en/requests/{id}/denial"));
    }

    /// <summary>What a person reads after this refusal.</summary>
    internal async Task<Patient> ReadAsync(DenialFacts denial, RequestDetails? details = null, string language = "en")
        => await Patient().Open($"/{language}/requests/{await AddAsync(details ?? Details, Sent, Received, denial)}/denial/answer");

    internal static void Says(Patient patient, params string[] sentences)
        => Assert.All(sentences, sentence => Assert.Contains(sentence, patient.Words, StringComparison.Ordinal));

    /// <summary>The letters the page offers to make.</summary>
    internal static IEnumerable<string> LettersOn(Patient patient)
        => patient.Page.QuerySelectorAll("main a[href*='/write/']").Select(link => link.TextContent.Trim());

    internal static IEnumerable<string> HrefsOn(Patient patient)
        => patient.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!);
}
