using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using RecordsRequest.Web.Features.Shared;
using System.Text.Json.Serialization;

namespace RecordsRequest.Web.Features.NewRequest.Visit;

public sealed record VisitForm : IDatedForm
{
    public DateFields On { get; set; } = new();

    [BindNever, JsonIgnore]
    public DateOnly Today { get; set; }
}

public sealed class VisitFormValidator : AbstractValidator<VisitForm>
{
    public VisitFormValidator()
        => RuleFor(form => form.On).Exists(() => Text.Visit_Missing, dayOptional: true).NotAfter(form => form.Today);
}
