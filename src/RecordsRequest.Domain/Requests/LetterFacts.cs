using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Requests;

public sealed record LetterMadeFacts(DateOnly On, Guid LetterId, LetterKind Letter) : DayFacts(On)
{
    public override RequestAction? Action => Letter is LetterKind.Request ? null : RequestAction.WriteLetter;

    public override bool Settles(Matter matter)
        => matter is Matter.Refusal && Letter is LetterKind.DenialContent or LetterKind.DenialReview or LetterKind.DenialGround;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) => [];

    internal override IEnumerable<string?> Told(Situation now, Words words)
        => Letter is LetterKind.Request ? [words[nameof(Wording.Complaint_Asked)]] : [];

    internal override IEnumerable<string> Papers(Words words)
        => [words.Dated(Letter is LetterKind.Request ? nameof(Wording.Complaint_Paper_Request) : nameof(Wording.Complaint_Paper_Letter), On)];
}

/// <summary>The request itself; for what is sent later see <see cref="LetterSentFacts"/>.</summary>
/// <param name="Proof">What the person holds, in their words.</param>
public sealed record SentFacts(DateOnly On, SendMethod Method, string? TrackingNumber, string? Proof) : DayFacts(On)
{
    /// <summary>The Postal Service prints 20 to 22 digits, in groups.</summary>
    public const int MaxTrackingNumberLength = 40;

    /// <summary>Calendar days a letter usually takes. Our own guess, no rule.</summary>
    public const int MailDays = 5;

    /// <summary>A guess at the day of receipt, to be shown as a guess; no clock ever runs from it.</summary>
    public DateOnly LikelyReceivedOn => Method is SendMethod.Mail or SendMethod.CertifiedMail ? On.AddDays(MailDays) : On;

    internal ReceivedFacts? Receipt => Method switch
    {
        SendMethod.InPerson => new(On, ReceiptBasis.HandedOver, Proof),
        SendMethod.Fax or SendMethod.Portal when Proof is not null => new(On, ReceiptBasis.Proven, Proof),
        SendMethod.Fax or SendMethod.Portal or SendMethod.Mail or SendMethod.CertifiedMail or SendMethod.Email => null,
    };

    public override RequestAction? Action => RequestAction.Send;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (madeOn, EventFaultReason.BeforeLetter),
            (before.Log.OfType<ReturnedFacts>().LastOrDefault()?.On, EventFaultReason.BeforeReturn));

    internal override IEnumerable<string?> Told(Situation now, Words words) => words.Sent(nameof(Wording.Complaint_Sent), Method, TrackingNumber);

    internal override IEnumerable<string> Papers(Words words) => words.ProofOf(On, Method, TrackingNumber, Proof);
}

public sealed record LetterSentFacts(
    DateOnly On, Guid LetterId, LetterKind Letter, SendMethod Method, string? TrackingNumber, string? Proof) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.SendLetter;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => before.Log.OfType<LetterMadeFacts>().LastOrDefault(letter => letter.LetterId == LetterId) is { } made
            ? EventRules.Day(On, today, (made.On, EventFaultReason.BeforeLetter))
            : [new(EventField.On, EventFaultReason.BeforeLetter, today)];

    internal override IEnumerable<string?> Told(Situation now, Words words)
        => words.Sent(nameof(Wording.Complaint_LetterSent), Method, TrackingNumber);

    internal override IEnumerable<string> Papers(Words words) => words.ProofOf(On, Method, TrackingNumber, Proof);
}

public sealed record ReturnedFacts(DateOnly On, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.Return;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[nameof(Wording.Complaint_Returned)]];
}

/// <summary>Letters written from then on go there. The letter as first made keeps its own.</summary>
public sealed record OfficeAddressFacts(DateOnly On, string Department, MailingAddress? Address, PhoneNumber? Fax, EmailAddress? Email) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.ChangeAddress;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (madeOn, EventFaultReason.BeforeLetter));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [];
}
