using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Complaints;

public enum SheetWish
{
    Look,
    Download,
    DownloadCopy,
}

public sealed class ComplaintForm
{
    public string? EarlierNumber { get; set; }

    public string? InWords { get; set; }

    /// <summary>Asked only when the time for a complaint about something is over.</summary>
    public string? GoodCause { get; set; }

    public bool NamesRecords { get; set; }

    public ComplaintAnswer ToAnswer()
        => new(TypedText.CleanOrNull(EarlierNumber), TypedText.CleanOrNull(InWords), TypedText.CleanOrNull(GoodCause), NamesRecords);
}

public sealed class ComplaintFormValidator : AbstractValidator<ComplaintForm>
{
    public ComplaintFormValidator()
    {
        RuleFor(form => form.EarlierNumber).Typed(ComplaintFacts.MaxTransactionNumberLength);
        RuleFor(form => form.InWords).Typed(ComplaintAnswer.MaxWordsLength, lines: true);
        RuleFor(form => form.GoodCause).Typed(ComplaintAnswer.MaxWordsLength, lines: true);
    }
}
