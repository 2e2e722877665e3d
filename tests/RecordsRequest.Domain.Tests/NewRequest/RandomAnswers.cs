using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>Somebody who answers whatever is asked with any answer a form would let through.</summary>
internal sealed class RandomAnswers(int seed)
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly MailingAddress Home = new("12 Elm Street", null, "Austin", "TX", "78701");
    private static readonly PhoneNumber Phone = new("+15125550142");
    private static readonly EmailAddress Email = new("rosa@example.com");
    private readonly Random _random = new(seed);

    public static RequestDraft Empty { get; } = new() { AsOf = Today };

    /// <summary>The draft with a new answer to one question.</summary>
    public RequestDraft Answer(RequestDraft draft, string slug) => slug switch
    {
        "who" => NewRequestJourney.Who.Write(draft, new(Any<Requester>())),
        "legal-authority" => NewRequestJourney.Authority.Write(draft, new(Any<Authority>())),
        "patient-signs" => NewRequestJourney.PatientSigns.Write(draft, new(Read: true)),
        "about-you" => NewRequestJourney.Representative.Write(draft, new(new("Luis Ruiz"), "son")),
        "name" => NewRequestJourney.Name.Write(draft, new(new("Rosa Ruiz"), Maybe(new PersonName("Rosa Gómez")))),
        "date-of-birth" => NewRequestJourney.Birth.Write(draft, new(Today.AddDays(-_random.Next(-10, 365 * 135)))),
        "date-of-death" => NewRequestJourney.Death.Write(draft, new(Today.AddDays(-_random.Next(-3, 30)))),
        "teen-care" => NewRequestJourney.TeenCare.Write(draft, new(Read: true)),
        "address" => NewRequestJourney.Address.Write(draft, new(Home)),
        "contact" => NewRequestJourney.Contact.Write(draft, Yes ? new(Phone, Maybe(Email)) : new(null, Email)),
        "safe-contact" => NewRequestJourney.SafeContact.Write(draft, new(draft.Contact?.Phone is null ? null : Yes, Yes)),
        "write-to" => NewRequestJourney.WriteTo.Write(draft, new(Home with { Line1 = "PO Box 7" })),
        "record-number" => NewRequestJourney.RecordNumber.Write(draft, new(Maybe("MRN 7"))),
        "not-covered" => NewRequestJourney.NotCovered.Write(draft, new(Read: true)),
        _ => AnswerAboutRecords(draft, slug),
    };

    private RequestDraft AnswerAboutRecords(RequestDraft draft, string slug) => slug switch
    {
        "records-office" => NewRequestJourney.Provider.Write(draft, new("Lakeside Clinic", ProviderAnswer.UsualDepartment)),
        "place" => NewRequestJourney.Place.Write(draft, new(Any<PlaceKind>())),
        "takes-insurance" => NewRequestJourney.CoverageQuestion.Write(draft, new(Any<Coverage>())),
        "provider-address" => NewRequestJourney.ProviderAddress.Write(draft, new(AnyOf("TX", "CO", "NV"), Maybe(Home))),
        "provider-contact" => NewRequestJourney.ProviderContact.Write(draft, new(Maybe(Phone), Phone, Maybe(Email))),
        "bundle" => NewRequestJourney.Bundle.Write(draft, new(AnyOf([.. Enum.GetValues<RecordBundle>().Where(draft.MayAskFor)]))),
        "pictures" => NewRequestJourney.Pictures.Write(draft, new(Any<PicturesTaken>())),
        "records" => NewRequestJourney.Records.Write(
            draft, new([.. Some<RecordKind>().Where(draft.MayAskFor).DefaultIfEmpty(RecordKind.Claims)], "Letters")),
        "images" => NewRequestJourney.Images.Write(draft, new(Some<Modality>(), Maybe("left knee"))),
        "sensitive" => NewRequestJourney.Sensitive.Write(draft, new(Yes ? [] : Some<SensitiveKind>())),
        "dates" => NewRequestJourney.Dates.Write(draft, new(AnyOf([.. Enum.GetValues<DateChoice>().Where(draft.MayAskFor)]))),
        "visit" => NewRequestJourney.Visit.Write(draft, new(new(2025, 4))),
        "range" => NewRequestJourney.Range.Write(draft, new(new(2024, 4), new(2025, 4, 28))),
        "other-dates" => NewRequestJourney.OtherDates.Write(draft, new(Yes ? [] : Some<RecordKind>())),
        "kind-dates" => NewRequestJourney.KindRanges.Write(
            draft, new([.. draft.KindsWithOtherDates.Select(kind => new KindRange(kind, new(2020, 1), new(2021, 1)))])),
        "how" => NewRequestJourney.Delivery.Write(
            draft, new(Any<DeliveryMethod>(), Maybe(new NeededBy(Today.AddDays(_random.Next(-2, 735)), Yes)))),
        "looking" => NewRequestJourney.Looking.Write(draft, new(Read: true)),
        "look-case" => NewRequestJourney.LookCase.Write(draft, new(draft.ProviderAddress!.State, AnyOf<RuleCase?>([null, .. draft.LookCases]))),
        "email" => NewRequestJourney.EmailDelivery.Write(draft, new(Email, Any<EmailPrivacy>())),
        "send-to" => NewRequestJourney.NamedPerson.Write(draft, new(new(new("Dr. Lee"), Email, Maybe(Home)))),
        "second-choice" => NewRequestJourney.SecondChoice.Write(draft, new(Yes ? null : Any<DeliveryMethod>())),
        "fees" => NewRequestJourney.Fees.Write(draft, new(Yes ? null : 12.50m)),
        _ => throw new NotSupportedException($"Nobody knows how to answer {slug}."),
    };

    private bool Yes => _random.Next(2) == 0;

    private T? Maybe<T>(T value)
        where T : class => Yes ? value : null;

    private T Any<T>()
        where T : struct, Enum => AnyOf(Enum.GetValues<T>());

    private T AnyOf<T>(params T[] values) => _random.GetItems(values, 1)[0];

    private List<T> Some<T>()
        where T : struct, Enum => [.. _random.GetItems(Enum.GetValues<T>(), 3).Distinct().Order()];
}
