using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>What a sample request says. Its letter is made on Sunday, 31 January 2027.</summary>
internal static class CareSample
{
    public static readonly DateOnly Made = new(2027, 1, 31);
    public static readonly DateOnly DayZero = new(2027, 2, 3);
    public static readonly DateOnly DayThirty = new(2027, 3, 5);

    public static SentFacts Sent { get; } = new(Made, SendMethod.Fax, null, null);

    public static ReceivedFacts Received { get; } = new(DayZero, ReceiptBasis.OfficeSaid, null);

    public static RequestDetails Details { get; } = new()
    {
        Patient = new()
        {
            Name = new("Rosa Martínez"),
            BornOn = new(1949, 4, 28),
            Address = new("12 Elm Street", null, "Austin", "TX", "78701"),
            MayLeaveMessage = false,
        },
        Provider = new()
        {
            Organization = "Lakeside Clinic",
            Department = ProviderAnswer.UsualDepartment,
            Kind = PlaceKind.DoctorOrClinic,
            Coverage = Coverage.Yes,
            State = "OR",
            Phone = new("+15125550142"),
        },
        Items =
        [
            new() { Kind = RecordKind.LabResults, Dates = new(DateChoice.All) },
            new() { Kind = RecordKind.ImagingStudies, Dates = new(DateChoice.All), Modalities = [Modality.Mri], BodyPart = "knee" },
        ],
        Delivery = new() { Method = DeliveryMethod.Portal },
        Signature = new("Rosa Martínez", new(2027, 1, 31, 18, 0, 0, TimeSpan.Zero)),
        MadeOn = Made,
    };
}
