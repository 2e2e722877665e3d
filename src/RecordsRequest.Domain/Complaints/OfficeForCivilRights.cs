namespace RecordsRequest.Domain.Complaints;

/// <summary>Where a complaint goes (law.md 2.3). No telephone number is given: none was checked.</summary>
public static class OfficeForCivilRights
{
    public static readonly DateOnly CheckedOn = new(2026, 11, 22);

    public const string Portal = "https://ocrportal.hhs.gov/ocr/smartscreen/main.jsf";

    public const string Email = "OCRComplaint@hhs.gov";

    /// <summary>Where the department tells of the rules on information blocking, and of the complaint about them (45 CFR Part 171).</summary>
    public const string InformationBlocking = "https://www.healthit.gov/topic/information-blocking";

    public static IReadOnlyList<string> Address { get; } =
    [
        "Centralized Case Management Operations",
        "U.S. Department of Health and Human Services",
        "200 Independence Avenue SW",
        "Room 509F, HHH Building",
        "Washington, DC 20201",
    ];
}
