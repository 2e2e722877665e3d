using System.Globalization;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Shared;

internal static class TypedRules
{
    /// <summary>Text that goes into the letter: not too long, nothing hidden, and printable. Empty only without <paramref name="missing"/>.</summary>
    public static IRuleBuilderOptions<T, string?> Typed<T>(
        this IRuleBuilderInitial<T, string?> rule, int maxLength, Func<string>? missing = null, bool lines = false)
        => rule.Noted(maxLength, missing, lines)
            .Must(typed => NotPrintable(typed).Length == 0).WithMessage((_, typed) => Say(Text.Text_NotPrintable, NotPrintable(typed)));

    /// <summary>Text that stays on the screen: not too long, and nothing hidden.</summary>
    public static IRuleBuilderOptions<T, string?> Noted<T>(
        this IRuleBuilderInitial<T, string?> rule, int maxLength, Func<string>? missing = null, bool lines = false)
    {
        var chain = rule.Cascade(CascadeMode.Stop);
        if (missing is not null)
        {
            chain.NotEmpty().WithMessage(_ => missing());
        }

        return chain.Must(typed => typed is null || !TypedText.HasForbidden(typed, lines)).WithMessage(_ => Text.Text_Forbidden)
            .Must(typed => typed is null || !TypedText.IsLongerThan(typed, maxLength)).WithMessage(_ => Say(Text.Text_TooLong, maxLength));
    }

    /// <summary>A date that exists. <paramref name="missing"/> is the message for an empty one; null allows it to be empty.</summary>
    public static IRuleBuilderOptions<T, DateFields> Exists<T>(
        this IRuleBuilderInitial<T, DateFields> rule, Func<string>? missing, bool dayOptional = false)
    {
        var chain = rule.Cascade(CascadeMode.Stop);
        if (missing is not null)
        {
            chain.Must(date => !date.IsEmpty).WithMessage(_ => missing());
        }

        return chain
            .Must(date => date.IsEmpty || date.Fault(dayOptional) is DateFault.None).WithMessage((_, date) => MessageFor(date.Fault(dayOptional)));
    }

    /// <summary>One of the values there are. A number that names none is refused like no answer.</summary>
    public static IRuleBuilderOptions<T, TEnum?> Chosen<T, TEnum>(this IRuleBuilder<T, TEnum?> rule)
        where TEnum : struct, Enum
        => rule.Must(chosen => chosen is { } value && Enum.IsDefined(value));

    private static string MessageFor(DateFault fault) => fault switch
    {
        DateFault.MonthMissing => Text.Date_MonthMissing,
        DateFault.DayMissing => Text.Date_DayMissing,
        DateFault.YearMissing => Text.Date_YearMissing,
        DateFault.MonthWrong => Text.Date_MonthWrong,
        DateFault.DayWrong => Text.Date_DayWrong,
        DateFault.YearWrong => Text.Date_YearWrong,
        DateFault.Impossible => Text.Date_Impossible,
        DateFault.Empty or DateFault.None => "",
    };

    private static string NotPrintable(string? typed) => typed is null ? "" : Typeface.MissingFrom(TypedText.Clean(typed));

    private static string Say(string text, object hole) => string.Format(CultureInfo.CurrentCulture, text, hole);
}
