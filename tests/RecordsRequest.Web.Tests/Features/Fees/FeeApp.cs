using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Fees;

/// <summary>1 March 2027: requests that are due on 5 March and whose office named a fee on 20 February.</summary>
public sealed class FeeApp() : RequestsStory(new(2027, 3, 1))
{
    public static readonly DateOnly NamedOn = new(2027, 2, 20);

    /// <summary>An electronic copy by email; ask first above $25.</summary>
    internal static RequestDetails ByEmail { get; } = Details with
    {
        Delivery = new() { Method = DeliveryMethod.Email, Email = new("rosa@example.com"), EmailPrivacy = EmailPrivacy.Secure },
        AskAboveDollars = 25,
    };

    internal static RequestDetails NotCovered { get; } = ByEmail with { Provider = ByEmail.Provider with { Coverage = Coverage.NotSure } };

    /// <summary>One line of each kind.</summary>
    internal static FeeLine[] EveryLine { get; }
        = [.. Enum.GetValues<FeeKind>().Select(kind => new FeeLine(kind, 6, kind is FeeKind.Other ? "Handling" : null))];

    internal Patient Patient() => App.Patient();

    internal Task<string> AddAsync(RequestDetails details, params EventFacts[] happened)
        => App.Filing.AddAsync(App.Me, details, details.HasClock, [Sent, Received, .. happened]);

    /// <summary>The page that asks for the lines of a notice.</summary>
    internal async Task<Patient> OpenNotice(RequestDetails details, string language = "en")
        => await Patient().Open($"/{language}/requests/{await AddAsync(details)}/fee");

    /// <summary>The page that answers a notice with these lines.</summary>
    internal async Task<Patient> OpenAnswer(RequestDetails details, FeeLine[] lines, string language = "en")
        => await Patient().Open($"/{language}/requests/{await AddAsync(details, new FeeNoticeFacts(NamedOn, lines, null))}/fee/answer");

    internal static RequestDetails In(string state, PlaceKind place = PlaceKind.Hospital)
        => ByEmail with { Provider = ByEmail.Provider with { State = state, Kind = place } };
}
