using System.ComponentModel.DataAnnotations;
using RecordsRequest.Domain.Complaints;
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

    [DataType(DataType.MultilineText)]
    public string? InWords { get; set; }

    /// <summary>Asked only when the time for a complaint about something is over.</summary>
    [DataType(DataType.MultilineText)]
    public string? GoodCause { get; set; }

    public bool NamesRecords { get; set; }

    public ComplaintAnswer ToAnswer()
        => new(EarlierNumber, InWords, GoodCause, NamesRecords);
}

public sealed class ComplaintFormValidator : AbstractValidator<ComplaintForm>
{
    public ComplaintFormValidator()
    {
        RuleFor(form => form.EarlierNumber).Typed(ComplaintFacts.MaxTransactionNumberLength);
        RuleFor(form => form.InWords).Typed(ComplaintAnswer.MaxWordsLength);
        RuleFor(form => form.GoodCause).Typed(ComplaintAnswer.MaxWordsLength);
    }
}
