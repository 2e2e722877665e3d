namespace RecordsRequest.Domain.Letters;

/// <summary>What offices' own forms and their vendors' portals ask, in the usual order.</summary>
public enum FormField
{
    Patient,
    OtherNames,
    Born,
    SocialSecurity,
    RecordNumber,
    Address,
    Phone,
    Email,
    Holder,
    Recipient,
    Records,
    Dates,
    Format,
    Delivery,
    Purpose,
    Expiry,
    Sensitive,
    Witness,
    Signature,
    Date,
    Relation,
}

/// <param name="Text">Null where nothing is known, or nothing is to be written.</param>
public sealed record FormAnswer(FormField Field, string? Text);

/// <summary>The request as answers for an office's own form, and the line that ties the form to the request.</summary>
public sealed class TheirForm
{
    private readonly RequestDetails _details;
    private readonly Words _words;
    private readonly RecordsAsked _asked;

    private TheirForm(RequestDetails details, LetterLanguage language)
    {
        (_details, _words) = (details, new(language));
        _asked = new(details, _words);
    }

    /// <param name="language">English for the form; any other says what the answers mean.</param>
    public static IReadOnlyList<FormAnswer> Answers(RequestDetails details, LetterLanguage language)
    {
        var form = new TheirForm(details, language);
        return [.. Enum.GetValues<FormField>().Select(field => new FormAnswer(field, form.Answer(field)))];
    }

    public static string CoverLine(RequestDetails details, string reference, LetterLanguage language)
    {
        var words = new Words(language);
        var cover = words.Fill(nameof(Wording.TheirForm_Cover), words.Day(details.MadeOn), reference);
        return details.HasClock ? $"{cover} {words[nameof(Wording.TheirForm_CoverDays)]}" : cover;
    }

    private string? Answer(FormField field) => field switch
    {
        FormField.Patient => _details.Patient.Name.Value,
        FormField.OtherNames => _details.Patient.OtherNames?.Value,
        FormField.Born => _words.Day(_details.Patient.BornOn, nameof(Wording.Date_InForm)),
        FormField.RecordNumber => _details.Patient.RecordNumber,
        FormField.Address => string.Join(", ", (_details.Patient.WriteTo ?? _details.Patient.Address).Lines),
        FormField.Phone => _details.Patient.Phone?.Display,
        FormField.Email => _details.Patient.Email?.Value,
        FormField.Holder => string.Join(", ", [_details.Provider.Organization, .. _details.Provider.Address?.Lines ?? []]),
        FormField.Recipient => Recipient,
        FormField.Records => Records,
        FormField.Dates => string.Join("; ", _details.Items.Select(Dates).Distinct()),
        FormField.Format => Format,
        FormField.Delivery => _details.IsLook
            ? _words[nameof(Wording.TheirForm_Look)]
            : Sentence(new DeliveryAsked(_details, _words).FirstChoice),
        FormField.Purpose => _words[nameof(Wording.TheirForm_Purpose)],
        FormField.Expiry => _words[nameof(Wording.TheirForm_Expiry)],
        FormField.Sensitive => _details.Sensitive is [] ? null : Sentence(_words.List([.. _details.Sensitive.Select(kind => _words.Of(kind))])),
        FormField.Signature => _details.Signer,
        FormField.Relation => _details.ActingFor is { } acting
            ? $"{acting.RelationIn(_words.Language)}: {_words.Of(acting.Authority, _details.BothSign ? "_BothSign" : "")}"
            : null,
        FormField.SocialSecurity or FormField.Witness or FormField.Date => null,
    };

    private string Recipient => (_details.Delivery.NamedPerson, _details.ActingFor) switch
    {
        ({ } person, _) => string.Join(", ", [person.Name.Value, .. person.Address?.Lines ?? []]),
        (null, { } acting) => _words.Fill(nameof(Wording.Fact_RepresentativeValue), acting.Name.Value, acting.RelationIn(_words.Language)),
        (null, null) => _words[nameof(Wording.TheirForm_Self)],
    };

    private string Records => string.Join('\n', _details.Items.GroupBy(item => item.Dates)
        .Select(group => string.Join("; ", group.Select(_asked.Label)) is var labels && group.Count() == _details.Items.Count
            ? labels
            : $"{Dates(group.First())}: {labels}"));

    private string? Format => _details switch
    {
        { IsLook: true } => null,
        { ImagesComeApart: true } => _words[nameof(Wording.TheirForm_PaperAndImages)],
        { Delivery.Form: { } form } => _words.Of(form, "_OnTheirForm"),
        _ => null,
    };

    private string Dates(RequestedItem item) => Sentence(_words.Dates(item.Dates, _details));

    private static string Sentence(string words) => string.Concat(char.ToUpperInvariant(words[0]), words[1..]);
}
