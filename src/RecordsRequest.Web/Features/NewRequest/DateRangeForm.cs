using FluentValidation;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>First and last date of care, as typed.</summary>
public sealed record DateRangeForm
{
    public DateFields First { get; set; } = new();

    public DateFields Last { get; set; } = new();

    public bool Exists => First.Fault(dayOptional: true) is DateFault.None && Last.Fault(dayOptional: true) is DateFault.None;
}

/// <summary>Both dates exist, neither is after today, and the last is not before the first.</summary>
internal sealed class DateRangeFormValidator : AbstractValidator<DateRangeForm>
{
    public DateRangeFormValidator(DateOnly today)
    {
        RuleFor(form => form.First).Exists(() => Text.Range_FirstMissing, dayOptional: true).NotAfter(today);
        RuleFor(form => form.Last).Exists(() => Text.Range_LastMissing, dayOptional: true).NotAfter(today);
        RuleFor(form => form.Last)
            .Must((form, last) => form.First.ToPartialDate().Earliest <= last.ToPartialDate().Latest)
            .When(form => form.Exists)
            .WithMessage(form => Phrases.OutOfOrder(form.First.ToPartialDate(), form.Last.ToPartialDate()));
    }
}

internal static class DateOfCareRules
{
    /// <summary>The date has begun by today; a month without a day counts from its first.</summary>
    public static IRuleBuilderOptions<T, DateFields> NotAfter<T>(this IRuleBuilderOptions<T, DateFields> rule, DateOnly today)
        => rule.NotAfter(_ => today);

    public static IRuleBuilderOptions<T, DateFields> NotAfter<T>(this IRuleBuilderOptions<T, DateFields> rule, Func<T, DateOnly> today)
        => rule.Must((form, date) => date.ToPartialDate().Earliest <= today(form)).WithMessage(_ => Text.Dates_InFuture);
}
