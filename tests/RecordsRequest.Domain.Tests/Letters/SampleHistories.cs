using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>What can have happened to <see cref="SampleRequests.Common"/>, received on December 1, 2026: day 30 is December 31.</summary>
internal static class SampleHistories
{
    public static readonly DateOnly LastDay = new(2026, 12, 31);

    public static readonly DateOnly FirstOverdueDay = new(2027, 1, 1);

    private static readonly SentFacts _sent = new(new DateOnly(2026, 11, 27), SendMethod.CertifiedMail, "9407 3000 0000 0000 0001", null);
    private static readonly ReceivedFacts _received = new(new DateOnly(2026, 12, 1), ReceiptBasis.Proven, null);

    public static RequestHistory NothingCame { get; } = History();

    public static RequestHistory NothingCameToMyKnowledge { get; } = RequestHistory.Of(SampleRequests.Common.Circumstances,
        new SentFacts(new DateOnly(2026, 11, 27), SendMethod.Fax, null, null), _received with { Basis = ReceiptBasis.Estimated });

    public static RequestHistory PartCame { get; } = History(new ArrivalFacts(new DateOnly(2026, 12, 20),
        [ItemOutcome.All, ItemOutcome.Part, ItemOutcome.Waiting, ItemOutcome.All, ItemOutcome.NoneExist, ItemOutcome.Refused], null));

    public static RequestHistory ExtendedWithoutReasonsByPhone { get; } = History(
        new ExtensionFacts(InWriting: false, new DateOnly(2026, 12, 28), new DateOnly(2026, 12, 28), null, null));

    public static RequestHistory ExtendedTooLate { get; } = History(
        new ExtensionFacts(InWriting: true, new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 1), "Staff shortage", new DateOnly(2027, 1, 20)));

    public static RequestHistory ExtendedInOrder { get; } = History(
        new ExtensionFacts(InWriting: true, new DateOnly(2026, 12, 20), new DateOnly(2026, 12, 23), "Off-site archive", new DateOnly(2027, 1, 15)));

    public static RequestHistory ExtendedBeyondDay60 { get; } = History(
        new ExtensionFacts(InWriting: true, new DateOnly(2026, 12, 20), new DateOnly(2026, 12, 23), "Off-site archive", new DateOnly(2027, 3, 15)));

    public static RequestHistory ExtendedContestably { get; } = History(
        new ExtensionFacts(InWriting: true, new DateOnly(2026, 12, 29), new DateOnly(2027, 1, 2), "Off-site archive", new DateOnly(2027, 1, 15)));

    private static RequestHistory History(params EventFacts[] facts)
        => RequestHistory.Of(SampleRequests.Common.Circumstances, [_sent, _received, .. facts]);
}
