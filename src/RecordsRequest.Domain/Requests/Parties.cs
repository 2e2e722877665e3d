using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Requests;

public sealed record Patient
{
    public required PersonName Name { get; init; }

    public PersonName? OtherNames { get; init; }

    public required DateOnly BornOn { get; init; }

    /// <summary>Null for the living, and in requests kept from before it was asked.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>On file at the office, used to find the record.</summary>
    public required MailingAddress Address { get; init; }

    /// <summary>Where mail may go when it must not go to <see cref="Address"/>; the letter then prints only this one.</summary>
    public MailingAddress? WriteTo { get; init; }

    /// <summary>Of the person who asks, as is the email address.</summary>
    public PhoneNumber? Phone { get; init; }

    public EmailAddress? Email { get; init; }

    public required bool MayLeaveMessage { get; init; }

    public string? RecordNumber { get; init; }

    /// <summary>Whether it is the same person: case, accents and dashes of the name aside.</summary>
    public bool IsSameAs(Patient other) => BornOn == other.BornOn && Name.IsSignedAs(other.Name.Value);
}

/// <param name="Relationship">In words of their own, where no <see cref="Relation"/> fits.</param>
public sealed record Representative(PersonName Name, string? Relationship, Authority Authority)
{
    /// <summary>Null in requests kept from when it was always in words.</summary>
    public Relation? Relation { get; init; }

    public string RelationIn(LetterLanguage language)
        => Relation is { } relation and not Vocabulary.Relation.SomeoneElse ? new Words(language).Of(relation) : Relationship ?? "";
}

public sealed record Provider
{
    public required string Organization { get; init; }

    public required string Department { get; init; }

    public required PlaceKind Kind { get; init; }

    public required Coverage Coverage { get; init; }

    public required string State { get; init; }

    public MailingAddress? Address { get; init; }

    public PhoneNumber? Phone { get; init; }

    public PhoneNumber? Fax { get; init; }

    public EmailAddress? Email { get; init; }

    /// <summary>Whether the letter has lines for the address, to be filled in by pen.</summary>
    public bool IsToBeFilledIn => this is { Address: null, Fax: null, Email: null };
}
