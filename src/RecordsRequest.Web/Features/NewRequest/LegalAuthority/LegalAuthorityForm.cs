namespace RecordsRequest.Web.Features.NewRequest.LegalAuthority;

public sealed record LegalAuthorityForm
{
    public Authority? Authority { get; set; }
}

public sealed class LegalAuthorityFormValidator : AbstractValidator<LegalAuthorityForm>
{
    public LegalAuthorityFormValidator() => RuleFor(form => form.Authority).NotNull().WithMessage(_ => Text.LegalAuthority_Missing);
}
