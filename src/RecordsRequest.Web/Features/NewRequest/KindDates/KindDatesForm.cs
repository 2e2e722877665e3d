using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using RecordsRequest.Domain.Requests;
using System.Text.Json.Serialization;

namespace RecordsRequest.Web.Features.NewRequest.KindDates;

public sealed record KindDatesForm : IDatedForm
{
    public IList<OneKind> Ranges { get; set; } = [];

    [BindNever, JsonIgnore]
    public DateOnly Today { get; set; }

    public sealed record OneKind
    {
        public RecordKind Kind { get; set; }

        public DateRangeForm Dates { get; set; } = new();
    }
}

public sealed class KindDatesFormValidator : AbstractValidator<KindDatesForm>
{
    public KindDatesFormValidator() => RuleForEach(form => form.Ranges).SetValidator(form => new OneKindValidator(form.Today));
}

internal sealed class OneKindValidator : AbstractValidator<KindDatesForm.OneKind>
{
    public OneKindValidator(DateOnly today) => RuleFor(one => one.Dates).SetValidator(new DateRangeFormValidator(today));
}
