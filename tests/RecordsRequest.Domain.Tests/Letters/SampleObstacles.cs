using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>What offices can have said by December 20, 2026 to requests received on December 1, each named after what is special about it.</summary>
internal static class SampleObstacles
{
    public static readonly DateOnly Today = new(2026, 12, 20);

    private static readonly SentFacts _sent = new(new DateOnly(2026, 11, 27), SendMethod.Fax, null, null);
    private static readonly ReceivedFacts _received = new(new DateOnly(2026, 12, 1), ReceiptBasis.OfficeSaid, null);

    public static (LetterKind Kind, Situation Now) BarrierNotary { get; }
        = (LetterKind.Barrier, Met(SampleRequests.Common, Obstacle.NotaryOrWitness));

    public static (LetterKind Kind, Situation Now) BarrierOwnFormInUtah { get; } = (LetterKind.Barrier, Met(
        SampleRequests.Shortest with
        {
            Patient = SampleRequests.Shortest.Patient with { Phone = null },
            Provider = SampleRequests.Shortest.Provider with { State = "UT" },
        },
        Obstacle.OwnForm, Obstacle.NotaryOrWitness));

    public static (LetterKind Kind, Situation Now) BarrierEveryStep { get; } = (LetterKind.Barrier, Met(SampleRequests.Represented,
        Obstacle.OwnForm, Obstacle.ComeInPerson, Obstacle.OnlyFaxOrMail, Obstacle.PortalOnly, Obstacle.TellWhy,
        Obstacle.NotaryOrWitness, Obstacle.SocialSecurityNumber, Obstacle.AskVendor));

    public static (LetterKind Kind, Situation Now) BarrierMailedCopy { get; }
        = (LetterKind.Barrier, Met(SampleRequests.NursingHome, Obstacle.ComeInPerson, Obstacle.OnlyFaxOrMail));

    public static (LetterKind Kind, Situation Now) BarrierSurrogateNotAuthorized { get; }
        = (LetterKind.Barrier, Met(SampleRequests.Surrogate, Obstacle.NotAuthorized));

    public static (LetterKind Kind, Situation Now) BarrierHelperNotAuthorized { get; }
        = (LetterKind.Barrier, Met(SampleRequests.HelpedWithoutAuthority, Obstacle.NotAuthorized));

    public static (LetterKind Kind, Situation Now) BarrierAfterTheLastDay { get; }
        = (LetterKind.Barrier, Met(SampleRequests.Common, Obstacle.TellWhy) with { Today = new(2027, 1, 4) });

    public static (LetterKind Kind, Situation Now) FormatPaper { get; } = (LetterKind.WrongFormat, Met(SampleRequests.Common, Obstacle.PaperInstead));

    public static (LetterKind Kind, Situation Now) FormatPaperAsSecondChoice { get; } = (LetterKind.WrongFormat, Met(
        SampleRequests.Common with { Delivery = SampleRequests.Common.Delivery with { SecondChoice = DeliveryMethod.Paper } },
        Obstacle.PaperInstead, Obstacle.WrongFormat));

    public static (LetterKind Kind, Situation Now) FormatPlainEmail { get; }
        = (LetterKind.WrongFormat, Met(SampleRequests.Detailed, Obstacle.NoEmail));

    public static (LetterKind Kind, Situation Now) FormatImages { get; }
        = (LetterKind.WrongFormat, Met(SampleRequests.Detailed, Obstacle.ReportInstead));

    public static (LetterKind Kind, Situation Now) FormatUsbStick { get; }
        = (LetterKind.WrongFormat, Met(SampleRequests.Common, Obstacle.NoUsbStick));

    public static (LetterKind Kind, Situation Now) FormatSecureEmail { get; } = (LetterKind.WrongFormat, Met(
        SampleRequests.Detailed with { Delivery = SampleRequests.Detailed.Delivery with { EmailPrivacy = EmailPrivacy.Secure } }, Obstacle.NoEmail));

    public static (LetterKind Kind, Situation Now) FormatPortalForPaper { get; }
        = (LetterKind.WrongFormat, Met(SampleRequests.Estate, Obstacle.LookInPortal, Obstacle.SummaryInstead));

    public static (LetterKind Kind, Situation Now) FormatPickUp { get; }
        = (LetterKind.WrongFormat, Met(SampleRequests.Shortest, Obstacle.SummaryInstead));

    public static (LetterKind Kind, Situation Now) NotHeld { get; } = (LetterKind.NotHeld, Met(SampleRequests.Common, Obstacle.NotHeld));

    public static (LetterKind Kind, Situation Now) NotHeldDestroyed { get; } = (LetterKind.NotHeld, Met(SampleRequests.Common, Obstacle.Destroyed));

    public static (LetterKind Kind, Situation Now) ThirdPartyRefusal { get; }
        = (LetterKind.ThirdPartyRefusal, Met(SampleRequests.ToNamedPerson, Obstacle.WillNotSendToOther));

    /// <summary>Nothing but receipt, and then each thing on the next day.</summary>
    public static Situation Met(RequestDetails details, params Obstacle[] obstacles)
        => After(details, [.. obstacles.Select((obstacle, place) => new ObstacleFacts(_received.On.AddDays(place + 1), obstacle, null))]);

    public static Situation After(RequestDetails details, params EventFacts[] happened)
        => new(details, RequestHistory.Of(details.HasClock ? details.Circumstances : null, [_sent, _received, .. happened]), Today);
}
