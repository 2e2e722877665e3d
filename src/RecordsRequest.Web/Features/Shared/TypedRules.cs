using System.Globalization;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Infrastructure;
using static RecordsRequest.Web.Features.Shared.Sentences;

namespace RecordsRequest.Web.Features.Shared;

internal static class TypedRules
{
    /// <summary>Text that goes into the letter: not too long, nothing hidden, and printable. Empty only without <paramref name="missing"/>.</summary>
    public static IRuleBuilderOptions<T, string?> Typed<T>(
        this IRuleBuilderInitial<T, string?> rule, int maxLength, Func<string>? missing = null)
        => rule.Noted(maxLength, missing).Without(NotPrintable);

    /// <summary>Text that stays on the screen: not too long, and nothing hidden.</summary>
    public static IRuleBuilderOptions<T, string?> Noted<T>(
        this IRuleBuilderInitial<T, string?> rule, int maxLength, Func<string>? missing = null)
    {
        var chain = rule.Cascade(CascadeMode.Stop);
        if (missing is not null)
        {
            chain.NotEmpty().WithMessage(_ => missing());
        }

        return chain.Without(text => TypedText.IsLongerThan(text, maxLength) ? Say(Text.Text_TooLong, maxLength) : null).Without(Refusal);
    }

    /// <summary>Text in which <paramref name="fault"/> finds nothing to say.</summary>
    public static IRuleBuilderOptions<T, string?> Without<T>(this IRuleBuilder<T, string?> rule, Func<string, string?> fault)
        => rule.Must(text => text is null || fault(text) is null).WithMessage((_, text) => fault(text!));

    /// <summary>Names the first sign that no field takes, and where it stands. Null when there is none.</summary>
    public static string? Refusal(string text) => TypedText.Refused(text) is { } sign
        ? Say(
            sign is "\u202D" or "\u202E" ? Text.Text_TurnsAround : Text.Text_Forbidden,
            $"U+{char.ConvertToUtf32(sign, 0):X4}", PlaceOf(text, sign))
        : null;

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
            .Must(date => Refused(date) is null).WithMessage((_, date) => Refused(date)!.Value.Message)
            .WithState((_, date) => (IReadOnlyList<string>)[Refused(date)!.Value.Box])
            .Must(date => date.IsEmpty || date.Fault(dayOptional) is DateFault.None).WithMessage((_, date) => MessageFor(date.Fault(dayOptional)))
            .WithState((_, date) => DateFields.BoxesOf(date.Fault(dayOptional)));
    }

    /// <summary>One of the values there are. A number that names none is refused like no answer.</summary>
    public static IRuleBuilderOptions<T, TEnum?> Chosen<T, TEnum>(this IRuleBuilder<T, TEnum?> rule)
        where TEnum : struct, Enum
        => rule.Must(chosen => chosen is { } value && Enum.IsDefined(value));

    private static string MessageFor(DateFault fault) => fault switch
    {
        DateFault.InOneBox => Text.Date_InOneBox,
        DateFault.MonthMissing => Text.Date_MonthMissing,
        DateFault.DayMissing => Text.Date_DayMissing,
        DateFault.YearMissing => Text.Date_YearMissing,
        DateFault.MonthWrong => Text.Date_MonthWrong,
        DateFault.DayWrong => Text.Date_DayWrong,
        DateFault.YearWrong => Text.Date_YearWrong,
        DateFault.Impossible => Text.Date_Impossible,
        DateFault.Empty or DateFault.None => "",
    };

    private static (string Box, string Message)? Refused(DateFields date)
        => date.Parts.Select(part => Refusal(part.Typed) is { } message ? (part.Box, message) : ((string, string)?)null)
            .FirstOrDefault(refused => refused is not null);

    private static string? NotPrintable(string text) => Typeface.MissingFrom(text) is { Length: > 0 } missing
        ? Say(Text.Text_NotPrintable, missing, PlaceOf(text, StringInfo.GetNextTextElement(missing)))
        : null;

    internal static string PlaceOf(string text, string sign)
    {
        var (line, character) = TypedText.PlaceOf(text, sign);
        return text.Contains('\n', StringComparison.Ordinal) ? Say(Text.Text_PlaceInLines, line, character) : Say(Text.Text_Place, character);
    }
}
