using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Shared;

/// <summary>Rules for names, phone numbers and email addresses. Empty is allowed; a form that needs one says so itself.</summary>
internal static class ContactRules
{
    public static IRuleBuilderOptions<T, string?> Phone<T>(this IRuleBuilder<T, string?> rule)
        => rule.Without(PhoneFault);

    public static IRuleBuilderOptions<T, string?> Email<T>(this IRuleBuilderInitial<T, string?> rule)
        => rule.Typed(EmailAddress.MaxLength).Without(EmailFault);

    /// <summary>The name of somebody. "None" and a dash are no name.</summary>
    public static IRuleBuilderOptions<T, string?> Name<T>(this IRuleBuilderInitial<T, string?> rule, Func<string> missing)
        => rule.Typed(PersonName.MaxLength, missing).Without(typed => PersonName.TryParse(typed, out _) ? null : missing());

    private static string? PhoneFault(string typed) => TypedRules.Refusal(typed) is { } refusal ? refusal
        : PhoneNumber.TryParse(typed, out _) ? null
        : PhoneNumber.WordsAfter(typed) is { } words ? Sentences.Say(Text.Phone_Words, words)
        : Text.Phone_Wrong;

    private static string? EmailFault(string typed) => EmailAddress.TryParse(typed, out _) ? null
        : EmailAddress.CurlyQuoteIn(typed) is { } quote ? Sentences.Say(Text.Email_CurlyQuote, quote, TypedRules.PlaceOf(typed, quote))
        : Text.Email_Wrong;
}
