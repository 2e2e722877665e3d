using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using System.Text.Json.Serialization;

namespace RecordsRequest.Web.Features.NewRequest.Range;

public sealed record RangeForm : IDatedForm
{
    public DateRangeForm Dates { get; set; } = new();

    [BindNever, JsonIgnore]
    public DateOnly Today { get; set; }
}

public sealed class RangeFormValidator : AbstractValidator<RangeForm>
{
    public RangeFormValidator() => RuleFor(form => form.Dates).SetValidator(form => new DateRangeFormValidator(form.Today));
}
