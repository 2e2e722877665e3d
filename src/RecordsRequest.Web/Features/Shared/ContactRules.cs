using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Shared;

/// <summary>Rules for phone numbers and e-mail addresses. Empty is allowed; a form that needs one says so itself.</summary>
internal static class ContactRules
{
    public static IRuleBuilderOptions<T, string?> Phone<T>(this IRuleBuilder<T, string?> rule)
        => rule.Must(typed => string.IsNullOrWhiteSpace(typed) || PhoneNumber.TryParse(typed, out _)).WithMessage(_ => Text.Phone_Wrong);

    public static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilderInitial<T, string?> rule)
        => rule.Typed(EmailAddress.MaxLength)
            .Must(typed => string.IsNullOrWhiteSpace(typed) || EmailAddress.TryParse(typed, out _)).WithMessage(_ => Text.Email_Wrong);
}
