namespace RecordsRequest.Domain.Letters;

/// <summary>The first letter in eight lines, short enough to be copied by pen.</summary>
public static class ShortNote
{
    /// <param name="language">English for the office; any other says what the lines mean.</param>
    public static IReadOnlyList<string> Lines(RequestDetails details, string reference, LetterLanguage language)
    {
        var words = new Words(language);
        var asked = new RecordsAsked(details, words);
        var answers = TheirForm.Answers(details, language).ToDictionary(answer => answer.Field, answer => answer.Text);
        return
        [
            words.Fill(nameof(Wording.Short_To), details.Provider.Organization, details.Provider.Department),
            RequestLetter.Subject(details, words),
            words.Fill(nameof(Wording.Short_Patient), details.Patient.Name.Value, words.Day(details.Patient.BornOn)),
            RequestLetter.Note(details, words),
            words.Fill(nameof(Wording.Short_Reply), Contact(answers), reference),
            words.Fill(nameof(Wording.Short_Records), string.Join("; ", details.Items.Select(asked.Label)), answers[FormField.Dates]),
            details.IsLook
                ? words[nameof(Wording.TheirForm_Look)]
                : $"{words.Fill(nameof(Wording.Delivery_First), new DeliveryAsked(details, words).FirstChoice)} {words[nameof(Wording.Short_Fee)]}",
            words.Fill(nameof(Wording.Short_Sign), details.Signer),
        ];
    }

    private static string Contact(Dictionary<FormField, string?> answers) => string.Join(", ",
        new[] { answers[FormField.Phone], answers[FormField.Email], answers[FormField.Address] }.OfType<string>());
}
