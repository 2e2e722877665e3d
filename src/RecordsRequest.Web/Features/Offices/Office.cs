using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Features.Offices;

/// <summary>How an office says it keeps its records.</summary>
public enum RecordsKept
{
    OnComputers,
    OnPaper,
    Both,
}

/// <summary>A records office of the operator's file, as good as what somebody typed and the form took.</summary>
public sealed record Office
{
    /// <summary>Its name in addresses of this site.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Department { get; init; }

    public required PlaceKind Kind { get; init; }

    public required MailingAddress Address { get; init; }

    public PhoneNumber? Phone { get; init; }

    public PhoneNumber? Fax { get; init; }

    public EmailAddress? Email { get; init; }

    public Uri? Portal { get; init; }

    public Uri? OwnForm { get; init; }

    public RecordsKept? Kept { get; init; }

    /// <summary>The day on which somebody last made sure of all this.</summary>
    public required DateOnly CheckedOn { get; init; }

    public bool IsOldOn(DateOnly today) => CheckedOn.AddYears(1) < today;
}
