using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>Requests to places with rules of their own.</summary>
internal static partial class SampleRequests
{
    /// <summary>Nothing is known of the office but its name and state.</summary>
    public static RequestDetails WithoutAddress => Common with
    {
        Provider = Common.Provider with { Address = null, Fax = null, Email = null },
    };

    /// <summary>A resident of a nursing home.</summary>
    public static RequestDetails NursingHome => Common with
    {
        Provider = Common.Provider with { Organization = "Oak Grove Nursing Home", Department = "Medical Records", Kind = PlaceKind.NursingHome },
        Delivery = new Delivery { Method = DeliveryMethod.Paper, LookCase = RuleCase.InCare },
    };

    /// <summary>A resident who only wants to look.</summary>
    public static RequestDetails LookInNursingHome => NursingHome with
    {
        Delivery = new Delivery { Method = DeliveryMethod.Look, LookCase = RuleCase.InCare },
        AskAboveDollars = null,
    };

    /// <summary>Care at home: the copy is free.</summary>
    public static RequestDetails HomeHealth => Common with
    {
        Provider = Common.Provider with
        {
            Organization = "Hill Country Home Health",
            Department = "Medical Records",
            Kind = PlaceKind.HomeHealthAgency,
        },
        Delivery = new Delivery { Method = DeliveryMethod.Paper },
    };

    /// <summary>A VA hospital.</summary>
    public static RequestDetails Veterans => Common with
    {
        Provider = Common.Provider with
        {
            Organization = "Cedar Creek VA Medical Center",
            Department = "Release of Information",
            Kind = PlaceKind.Veterans,
        },
    };

    /// <summary>A physician in Texas, on paper: the letter is a consent too.</summary>
    public static RequestDetails Texas => Common with
    {
        Provider = Common.Provider with { Organization = "Hill Country Family Doctors", Kind = PlaceKind.DoctorOrClinic },
        Delivery = new Delivery { Method = DeliveryMethod.Paper, LookCase = RuleCase.Physician },
    };
}
