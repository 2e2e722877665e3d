using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.Dev;

internal sealed record SamplePerson(Guid OwnerId, string Name, LetterLanguage Language, IReadOnlyList<SampleRequest> Requests)
{
    public RequestDetails DetailsOf(SampleRequest sample, DateOnly madeOn, DateTimeOffset signedAt) => new()
    {
        Patient = new Patient
        {
            Name = new PersonName(Name),
            BornOn = new DateOnly(1949, 4, 28),
            Address = new MailingAddress("12 Elm Street", "Apt 4", "Austin", "TX", "78701"),
            Phone = new PhoneNumber("+15125550142"),
            MayLeaveMessage = true,
        },
        Provider = new Provider
        {
            Organization = sample.Provider,
            Department = ProviderAnswer.UsualDepartment,
            Kind = sample.Coverage is Coverage.Yes ? PlaceKind.Hospital : PlaceKind.DoctorOrClinic,
            Coverage = sample.Coverage,
            State = sample.Address.State,
            Address = sample.Address,
            Phone = new PhoneNumber("+15125550177"),
        },
        Items =
        [
            .. new[] { RecordKind.VisitNotes, RecordKind.LabResults, RecordKind.ImagingReports }
                .Select(kind => new RequestedItem { Kind = kind, Dates = new ServiceDates(DateChoice.LastTwoYears) }),
        ],
        Delivery = new Delivery { Method = DeliveryMethod.Portal },
        Signature = new Signature(Name, signedAt),
        MadeOn = madeOn,
    };
}

/// <summary>A request and what happened to it. Days count back from today.</summary>
internal sealed record SampleRequest(string Provider, int MadeDaysAgo, Func<Func<int, DateOnly>, IEnumerable<EventFacts>> Story)
{
    public Coverage Coverage { get; init; } = Coverage.Yes;

    public bool IsAskedTogether { get; init; }

    public MailingAddress Address { get; init; } = new("500 Lake Road", null, "Austin", "TX", "78702");
}
