namespace RecordsRequest.Web.Features.NewRequest.KindDates;

public sealed record KindDatesForm
{
    public IList<OneKind> Ranges { get; set; } = [];

    public sealed record OneKind
    {
        public RecordKind Kind { get; set; }

        public DateRangeForm Dates { get; set; } = new();
    }
}

public sealed class KindDatesFormValidator : AbstractValidator<KindDatesForm>
{
    public KindDatesFormValidator()
        => RuleForEach(form => form.Ranges).ChildRules(
            range => range.RuleFor(one => one.Dates).SetValidator(one => new DateRangeFormValidator(one.Kind.InWords())));
}
