using RecordsRequest.Domain.Calls;

namespace RecordsRequest.Web.Features.Dev;

internal static class SamplePeople
{
    public static readonly IReadOnlyList<SamplePerson> All =
    [
        new(Guid.Parse("01900000-0000-7000-8000-000000000001"), "Walter Greene", LetterLanguage.English,
        [
            new("Lakeside Regional Hospital", 45, ago => [Sent(ago(44)), Received(ago(40))]) { IsAskedTogether = true },
            new("Valley Imaging Center", 32, ago => [Sent(ago(31)), Received(ago(30))]) { IsAskedTogether = true },
            new("Hill Country Lab", 30, ago => [Sent(ago(29)), Received(ago(26)), Called(ago(8), promised: ago(2))]) { IsAskedTogether = true },
            new("Dr. Lee, Eye Care", 12, ago => [Sent(ago(11)), Received(ago(10)), Called(ago(3), promised: ago(-6))]),
            new("Bay View Hospital", 22, ago => [Sent(ago(21)), Received(ago(18))]) { Address = new("1 Bay Street", null, "Oakland", "CA", "94607") },
            new("Northside Clinic", 5, ago => [Sent(ago(4))]),
            new("Bluebonnet Pharmacy", 1, _ => []),
        ]),
        new(Guid.Parse("01900000-0000-7000-8000-000000000002"), "Rosa Elena Martínez", LetterLanguage.Spanish,
        [
            new("St. Brigid Hospital", 60, ago => [Sent(ago(58)), Received(ago(50)), MoreTime(ago(25), "Archive is off site", ago(-4))]),
            new("Cedar Surgery Center", 60, ago => [Sent(ago(58)), Received(ago(50)), MoreTime(ago(25), null, ago(-4))]),
            new("Riverside Hospital", 30, ago => [Sent(ago(28)), Received(ago(20)), new ReadyFacts(ago(2), null) { IsAccepted = true }]),
            new("Old Mill Clinic", 20, ago => [Sent(ago(18)), new ReturnedFacts(ago(6), null)]),
            new("Harmony Counseling", 15, ago => [Sent(ago(14)), Received(ago(12))]) { Coverage = Coverage.No },
        ]),
        new(Guid.Parse("01900000-0000-7000-8000-000000000003"), "Ana Lim", LetterLanguage.English,
        [
            new("City General Hospital", 55,
                ago => [Sent(ago(54)), Received(ago(50)), Came(ago(30), ItemOutcome.All, ItemOutcome.Part, ItemOutcome.Waiting)]),
            new("Parkway Clinic", 90, ago =>
            [
                Sent(ago(88)), Received(ago(80)), Came(ago(60), ItemOutcome.All, ItemOutcome.All, ItemOutcome.All),
                new ClosedFacts(ago(60), ClosingOutcome.Complete, null),
            ]),
            new("Summit Plan", 40, ago => [Sent(ago(39)), new ClosedFacts(ago(30), ClosingOutcome.Withdrawn, null)]),
        ]),
    ];

    private static SentFacts Sent(DateOnly on) => new(on, SendMethod.CertifiedMail, "9407 1118 9876 5432 1000 00", null);

    private static ReceivedFacts Received(DateOnly on) => new(on, ReceiptBasis.Proven, null);

    private static ExtensionFacts MoreTime(DateOnly on, string? reasons, DateOnly promised) => new(InWriting: true, on, on, reasons, promised);

    private static CallFacts Called(DateOnly on, DateOnly promised) => new(on, "Maria, records office", "They are working on it", promised);

    private static ArrivalFacts Came(DateOnly on, params ItemOutcome[] outcomes) => new(on, outcomes, null);
}
