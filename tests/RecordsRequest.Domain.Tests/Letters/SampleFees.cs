using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>Fees an office named on December 10, 2026, each named after what is special about it.</summary>
internal static class SampleFees
{
    public static readonly DateOnly Today = new(2026, 12, 14);

    public static RequestDetails ByEmail { get; } = SampleRequests.Common with
    {
        Delivery = new() { Method = DeliveryMethod.Email, Email = SampleRequests.Common.Patient.Email, EmailPrivacy = EmailPrivacy.Secure },
    };

    private static readonly RequestDetails _inOklahoma = ByEmail with { AskAboveDollars = null, Provider = ByEmail.Provider with { State = "OK" } };

    /// <summary>$85 for 300 electronic pages and the search.</summary>
    public static FeeLine[] PagesAndSearch { get; } = [new(FeeKind.PerPage, 75, "300 pages at 25 cents"), new(FeeKind.SearchOrRetrieval, 10)];

    private static readonly FeeLine[] _everything
        = [.. Enum.GetValues<FeeKind>().Select(kind => new FeeLine(kind, 10.50m, kind is FeeKind.Other ? "Handling" : null))];

    public static IReadOnlyDictionary<string, Situation> All { get; } = new Dictionary<string, Situation>
    {
        ["Scenario41"] = At(ByEmail, FeeAnswer.Dispute, PagesAndSearch),
        ["OnlyOverTheLimit"] = At(SampleRequests.Common, FeeAnswer.Dispute, [new(FeeKind.CopyingLabor, 40)]),
        ["OnlyTheBasis"] = At(ByEmail, FeeAnswer.AskBasis, PagesAndSearch),
        ["EveryLine"] = At(_inOklahoma, FeeAnswer.Dispute, _everything),
        ["Kentucky"] = At(SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { State = "KY" } }, FeeAnswer.Dispute,
            [new(FeeKind.FlatFee, 6.50m)]),
        ["NotCovered"] = At(SampleRequests.NotCovered, FeeAnswer.Dispute, PagesAndSearch),
        ["Grown"] = Grown(At(ByEmail, FeeAnswer.Dispute, PagesAndSearch)),
        ["KeptNotKnown"] = At(ByEmail, FeeAnswer.Dispute, PagesAndSearch, Keeping.NotKnown),
        ["ToNamedPerson"] = At(SampleRequests.ToNamedPerson, FeeAnswer.AskBasis, PagesAndSearch),
    };

    public static Situation At(RequestDetails details, FeeAnswer? answer, FeeLine[] lines, Keeping kept = Keeping.Electronically) => new(
        details,
        RequestHistory.Of(details.HasClock ? details.Circumstances : null,
        [
            new SentFacts(new(2026, 11, 27), SendMethod.Fax, null, null),
            new ReceivedFacts(new(2026, 12, 1), ReceiptBasis.OfficeSaid, null),
            new FeeNoticeFacts(new(2026, 12, 10), lines, null) { Kept = kept },
            .. answer is { } given ? [new FeeAnswerFacts(Today, given, null)] : Array.Empty<EventFacts>(),
        ]),
        Today);

    /// <summary>The same fee after an estimate of $40.</summary>
    private static Situation Grown(Situation now) => now with
    {
        History = RequestHistory.Of(
            now.Details.Circumstances,
            [.. now.History.Log.Take(2), new FeeNoticeFacts(new(2026, 12, 4), [new(FeeKind.CopyingLabor, 40)], null), .. now.History.Log.Skip(2)]),
    };
}
