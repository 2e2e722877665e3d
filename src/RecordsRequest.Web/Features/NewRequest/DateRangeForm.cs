using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed record DateRangeForm
{
    public DateFields First { get; set; } = new();

    public DateFields Last { get; set; } = new();

    public bool Exists => First.Fault(dayOptional: true) is DateFault.None && Last.Fault(dayOptional: true) is DateFault.None;

    public static DateRangeForm Of(PartialDate first, PartialDate last) => new() { First = DateFields.Of(first), Last = DateFields.Of(last) };
}

public sealed class DateRangeFormValidator : AbstractValidator<DateRangeForm>
{
    /// <param name="of">What the dates are of, where a page asks for several.</param>
    public DateRangeFormValidator(string? of = null)
    {
        RuleFor(form => form.First).Exists(() => Named(Text.Range_FirstMissing), dayOptional: true);
        RuleFor(form => form.Last).Exists(() => Named(Text.Range_LastMissing), dayOptional: true);
        RuleFor(form => form.Last)
            .Must((form, last) => form.First.ToPartialDate().Earliest <= last.ToPartialDate().Latest)
            .When(form => form.Exists)
            .WithMessage(form => Phrases.OutOfOrder(form.First.ToPartialDate(), form.Last.ToPartialDate()));

        string Named(string message) => of is null ? message : Sentences.Say(Requests.Text.Event_Item, of, message);
    }
}
