using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Shared;

/// <summary>Rules for phone numbers and e-mail addresses. Empty is allowed; a form that needs one says so itself.</summary>
internal static class ContactRules
{
    public static IRuleBuilderOptions<T, string?> Phone<T>(this IRuleBuilder<T, string?> rule)
        => rule.Without(typed => TypedRules.Refusal(typed) ?? (PhoneNumber.TryParse(typed, out _) ? null : Text.Phone_Wrong));

    public static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilderInitial<T, string?> rule)
        => rule.Typed(EmailAddress.MaxLength).Without(typed => EmailAddress.TryParse(typed, out _) ? null : Text.Email_Wrong);
}
