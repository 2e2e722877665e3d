using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.RecordsOffice;

public sealed record RecordsOfficeForm
{
    public string? Organization { get; set; }

    public PlaceKind? Kind { get; set; }

    public Coverage? Coverage { get; set; }

    public string? Department { get; set; }

    public string? Number { get; set; }

    public bool AsksCoverage => Kind is { } kind && new PlaceAnswer(kind).AsksCoverage;
}

public sealed class RecordsOfficeFormValidator : AbstractValidator<RecordsOfficeForm>
{
    public RecordsOfficeFormValidator()
    {
        RuleFor(form => form.Organization).Typed(ProviderAnswer.MaxLength, () => Text.RecordsOffice_OrganizationMissing);
        RuleFor(form => form.Kind).NotNull().WithMessage(_ => Text.Place_Missing);
        RuleFor(form => form.Coverage).NotNull().When(form => form.AsksCoverage).WithMessage(_ => Text.TakesInsurance_Missing);
        RuleFor(form => form.Department).Typed(ProviderAnswer.MaxLength, () => Requests.Text.NewAddress_DepartmentMissing);
        RuleFor(form => form.Number).Typed(RecordNumberAnswer.MaxLength)
            .Must(typed => !RecordNumberAnswer.IsLikeSocialSecurity(typed)).WithMessage(_ => Text.RecordNumber_SocialSecurity);
    }
}
