using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Sending;

/// <summary>The request as answers to copy into an office's own form. Nothing is kept.</summary>
public sealed class TheirFormModel(RequestFiles files, OfficeList offices) : RequestPage(files)
{
    /// <summary>Where forms trap people, and what is said where nothing is to be written.</summary>
    private static readonly FormField[] Explained =
    [
        FormField.SocialSecurity, FormField.Recipient, FormField.Format, FormField.Purpose, FormField.Expiry, FormField.Sensitive, FormField.Witness,
        FormField.Signature, FormField.Date,
    ];

    public Uri? Form => offices.Of(Current.Details.Provider)?.OwnForm;

    internal CopyField Cover { get => Loaded.Of(field); private set; }

    /// <summary>Each with its answer, or null where only the explanation is shown.</summary>
    internal IReadOnlyList<(FormField Field, CopyField? Copy)> Fields { get; private set; } = [];

    internal static string? InEnglish(FormField field) => CopyField.MeaningOf(field.InWords(), Language.English.Speak(() => field.InWords()));

    protected override Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        var (details, mine) = (Current.Now.Details, Language.Current.ForLetters);
        string cover(LetterLanguage language) => TheirForm.CoverLine(details, Current.Request.Reference, language);
        Cover = new("cover", Text.TheirForm_Cover, cover(LetterLanguage.English), Text.TheirForm_CoverHint,
            CopyField.MeaningOf(cover(LetterLanguage.English), cover(mine)));
        Fields =
        [
            .. TheirForm.Answers(details, LetterLanguage.English).Zip(TheirForm.Answers(details, mine))
                .Where(answer => answer.First.Text is not null || Explained.Contains(answer.First.Field))
                .Select(answer => (answer.First.Field, FieldOf(answer.First, answer.Second.Text))),
        ];
        return Task.FromResult<IActionResult>(Page());
    }

    private static CopyField? FieldOf(FormAnswer answer, string? mine) => answer.Text is not { } text ? null : new(
        $"{answer.Field}", answer.Field.InWords(), text,
        Explained.Contains(answer.Field) ? answer.Field.InWords("Hint") : null, CopyField.MeaningOf(text, mine))
    {
        InEnglish = InEnglish(answer.Field),
    };
}
