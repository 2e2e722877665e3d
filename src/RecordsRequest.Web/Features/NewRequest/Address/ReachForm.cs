using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Address;

/// <summary>Mail, phone and email, and what of it is safe.</summary>
public sealed record ReachForm
{
    public AddressForm Address { get; set; } = new();

    public string? Phone { get; set; }

    public bool? LeaveMessage { get; set; }

    public string? Email { get; set; }

    public bool? WriteElsewhere { get; set; }
}

public sealed class ReachFormValidator : AbstractValidator<ReachForm>
{
    public ReachFormValidator()
    {
        RuleFor(form => form.Address).SetValidator(new AddressFormValidator());
        RuleFor(form => form.Phone).Phone();
        RuleFor(form => form.LeaveMessage).NotNull().When(form => !string.IsNullOrWhiteSpace(form.Phone))
            .WithMessage(_ => Text.SafeContact_MessageMissing);
        RuleFor(form => form.Email).Email();
        RuleFor(form => form.WriteElsewhere).NotNull().WithMessage(_ => Text.SafeContact_MailMissing);
    }
}
