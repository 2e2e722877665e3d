using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace RecordsRequest.Web.Features.NewRequest.SafeContact;

public sealed record SafeContactForm
{
    [BindNever, JsonIgnore]
    public bool HasPhone { get; set; }

    public bool? LeaveMessage { get; set; }

    public bool? WriteElsewhere { get; set; }
}

public sealed class SafeContactFormValidator : AbstractValidator<SafeContactForm>
{
    public SafeContactFormValidator()
    {
        RuleFor(form => form.LeaveMessage).NotNull().When(form => form.HasPhone).WithMessage(_ => Text.SafeContact_MessageMissing);
        RuleFor(form => form.WriteElsewhere).NotNull().WithMessage(_ => Text.SafeContact_MailMissing);
    }
}
