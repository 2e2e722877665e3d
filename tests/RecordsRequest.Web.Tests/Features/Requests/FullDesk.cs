using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>A guest who has requests in every standing, more than one page of them.</summary>
internal static class FullDesk
{
    public static async Task<Guest> BeginAsync(TestApp app, LetterLanguage reader = LetterLanguage.English)
    {
        var guest = await Guest.BeginAsync(app);
        var (filing, together) = (new Filing(app) { Reader = reader }, new Filing(app) { Reader = reader, BundleId = Guid.CreateVersion7() });
        await filing.MoveToChicagoAsync(guest.OwnerId);
        foreach (var (name, hasClock, happened) in Stories(app.Today))
        {
            var details = CareSample.Details with
            {
                MadeOn = happened is [{ HappenedOn: { } first }, ..] ? first : app.Today,
                Provider = CareSample.Details.Provider with { Organization = name, Coverage = hasClock ? Coverage.Yes : Coverage.No },
            };
            await (name is "Lakeside Clinic" or "Valley Imaging Center" or "Hill Country Lab" ? together : filing)
                .AddAsync(guest.OwnerId, details, hasClock, happened);
        }

        return guest;
    }

    internal static IEnumerable<(string Name, bool HasClock, EventFacts[] Happened)> Stories(DateOnly today)
    {
        return
        [
            ("Lakeside Clinic", true, []),
            ("Northside Clinic", true, [Sent(9)]),
            ("Dr. Lee, Eye Care", true, [Sent(11), Got(10), new CallFacts(Ago(3), "Maria", "They are working on it", Ago(-6))]),
            ("Hill Country Lab", true, [Sent(27), Got(26, ReceiptBasis.Estimated)]),
            ("Valley Imaging Center", true, [Sent(31), Got(30)]),
            ("University Hospital of the Northern Counties", true, [Sent(44), Got(40)]),
            ("Old Mill Clinic", true, [Sent(44), Got(40, ReceiptBasis.Estimated)]),
            ("Cedar Surgery Center", true, [Sent(44), Got(40), Came(20, ItemOutcome.All, ItemOutcome.Waiting)]),
            ("St. Brigid Hospital", true, [Sent(52), Got(50), new ExtensionFacts(InWriting: true, Ago(25), Ago(25), "Archive is off site", Ago(-4))]),
            ("Summit Hospital", true, [Sent(52), Got(50), new ExtensionFacts(InWriting: true, Ago(22), Ago(18), "Staff is out", Ago(-4))]),
            ("Riverside Hospital", true, [Sent(22), Got(20), new ReadyFacts(Ago(2), "Window 4") { IsAccepted = true }]),
            ("Parkway Clinic", true, [Sent(22), new ReturnedFacts(Ago(6), null)]),
            ("Westside Hospital", true, [Sent(22), Got(20),
                new DenialFacts(Ago(3), InWriting: true, DenialGround.LifeOrSafety, [false, true], [DenialContent.Basis], null, "Ask your doctor.")]),
            ("City General Hospital", true, [Sent(22), Got(20), Came(2, ItemOutcome.All, ItemOutcome.NoneExist)]),
            ("Bluebonnet Pharmacy", true,
                [Sent(22), Got(20), Came(2, ItemOutcome.All, ItemOutcome.All), new ClosedFacts(Ago(1), ClosingOutcome.Complete, null)]),
            ("Meadow Records Office", true, [Sent(22), Got(20), Costs(5)]),
            ("Harmony Counseling", false, [Sent(14), Got(12), Costs(5)]),
        ];

        DateOnly Ago(int days) => today.AddDays(-days);
        SentFacts Sent(int days) => new(Ago(days), SendMethod.CertifiedMail, "9407 1118 9876 5432 1000 00", null);
        ReceivedFacts Got(int days, ReceiptBasis basis = ReceiptBasis.Proven) => new(Ago(days), basis, null);
        FeeNoticeFacts Costs(int days) => new(Ago(days), [new(FeeKind.PerPage, 75), new(FeeKind.SearchOrRetrieval, 10, "Retrieval")], null);
        ArrivalFacts Came(int days, params ItemOutcome[] outcomes) => new(Ago(days), outcomes, null);
    }
}
