using RecordsRequest.Domain.Advice;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Requests;

/// <summary>A request whose letter was made on 31 January 2027, and its log. Received on 3 February, day 30 is 5 March.</summary>
internal sealed class Log(
    bool hasClock = true, string state = "OR", PlaceKind place = PlaceKind.DoctorOrClinic, DateOnly? neededBy = null)
{
    public static readonly DateOnly Made = new(2027, 1, 31);
    public static readonly DateOnly DayZero = new(2027, 2, 3);
    public static readonly DateOnly DayThirty = new(2027, 3, 5);

    public static SentFacts Sent { get; } = new(Made, SendMethod.Fax, null, null);

    public static ReceivedFacts Received { get; } = new(DayZero, ReceiptBasis.Proven, null);

    public static ExtensionFacts Extension { get; } = new(true, new(2027, 3, 4), new(2027, 3, 4), "Staff are out", new(2027, 3, 20));

    public AccessRequest Request { get; } = AccessRequest.Begin(
        SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { Coverage = hasClock ? Coverage.Yes : Coverage.No } },
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), LetterLanguage.English, default),
        new(Guid.CreateVersion7(), "public", "RR-0000-0000", new([])));

    public RequestHistory History { get; private set; } = RequestHistory.Of(
        hasClock ? new(state, place, RecordForm.Electronic, RequestKind.Copy) : null,
        new LetterMadeFacts(Made, Guid.CreateVersion7(), LetterKind.Request));

    /// <summary>What was told after the letter was made, in order.</summary>
    public List<LoggedFacts> Told { get; } = [];

    public Log After(params EventFacts[] happened)
    {
        foreach (var facts in happened)
        {
            var id = Guid.CreateVersion7();
            Request.Record(facts, Now(facts.HappenedOn), new(id, new([]), "form", default));
            Told.Add(new(id, facts));
            History = History.With(Told[^1]);
        }

        return this;
    }

    public IReadOnlyList<EventFault> FaultsOf(EventFacts facts, DateOnly today) => facts.FaultsOf(History, Made, today);

    public StandingKind StandingOn(DateOnly today) => Request.StandingOn(today).Kind;

    /// <summary>The request on a day; two records are asked for.</summary>
    public Situation Now(DateOnly today) => new(
        SampleRequests.Common with
        {
            MadeOn = Made,
            NeededBy = neededBy is { } by ? new(by, ForAppointment: false) : null,
            Items = [.. SampleRequests.Common.Items.Take(2)],
            Provider = SampleRequests.Common.Provider with { State = state, Kind = place },
        },
        History,
        today);

    public NextStep NextOn(DateOnly today) => NextSteps.For(Request.StandingOn(today), Now(today));

    public static ArrivalFacts Came(DateOnly on, params ItemOutcome[] outcomes) => new(on, outcomes, null);
}
