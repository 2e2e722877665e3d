using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Requests;

/// <summary>The patient, as the office needs to know them to find the record.</summary>
public sealed record Patient
{
    /// <summary>Full legal name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>Other names the office may know.</summary>
    public PersonName? OtherNames { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BornOn { get; init; }

    /// <summary>Date of death; null for the living, and in requests kept from before it was asked.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>Address on file at the office, used to find the record.</summary>
    public required MailingAddress Address { get; init; }

    /// <summary>Where mail may go when it must not go to <see cref="Address"/>; the letter then prints only this one.</summary>
    public MailingAddress? WriteTo { get; init; }

    /// <summary>Phone of the person who asks.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>E-mail of the person who asks.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>Whether the office may leave a message.</summary>
    public required bool MayLeaveMessage { get; init; }

    /// <summary>Medical record number, if known.</summary>
    public string? RecordNumber { get; init; }
}

/// <summary>Someone who acts for the patient (45 CFR 164.502(g)).</summary>
/// <param name="Name">Full name.</param>
/// <param name="Relationship">Relationship to the patient, in the helper's words.</param>
/// <param name="Authority">What lets them act.</param>
public sealed record Representative(PersonName Name, string Relationship, Authority Authority);

/// <summary>The place asked.</summary>
public sealed record Provider
{
    /// <summary>Legal or site name.</summary>
    public required string Organization { get; init; }

    /// <summary>Department the letter is addressed to.</summary>
    public required string Department { get; init; }

    /// <summary>Kind of place.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Whether it is a covered entity.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Two-letter code of the provider's state.</summary>
    public required string State { get; init; }

    /// <summary>Postal address, when known.</summary>
    public MailingAddress? Address { get; init; }

    /// <summary>Telephone.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>Fax.</summary>
    public PhoneNumber? Fax { get; init; }

    /// <summary>E-mail.</summary>
    public EmailAddress? Email { get; init; }
}
