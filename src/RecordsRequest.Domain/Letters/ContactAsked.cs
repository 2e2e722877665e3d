namespace RecordsRequest.Domain.Letters;

internal sealed class ContactAsked(RequestDetails details, Words words)
{
    public ParagraphBlock Paragraph()
        => new(string.Join(' ', [.. Keys().Select(key => words[key]), .. Language()]), words[nameof(Wording.Contact_Lead)]);

    private IEnumerable<string> Keys()
    {
        yield return (details.Patient.Phone, details.Patient.Email) switch
        {
            ({ }, { }) => nameof(Wording.Contact_PhoneAndEmail),
            ({ }, null) => nameof(Wording.Contact_Phone),
            (null, { }) => nameof(Wording.Contact_Email),
            (null, null) => nameof(Wording.Contact_Mail),
        };
        if (details.Patient.Phone is not null)
        {
            yield return details.Patient.MayLeaveMessage ? nameof(Wording.Contact_Message) : nameof(Wording.Contact_NoMessage);
            yield return nameof(Wording.Contact_Identity);
        }

        if (details.Patient.WriteTo is not null)
        {
            yield return nameof(Wording.Contact_WriteTo);
        }
    }

    private IEnumerable<string> Language()
        => details.ContactIn is { } language ? [words.Fill(nameof(Wording.Contact_Language), language.NameIn(words.Language))] : [];
}
