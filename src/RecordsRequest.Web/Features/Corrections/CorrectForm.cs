using FluentValidation;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Corrections;

/// <summary>The dates of one line of the timeline. Which of them are asked depends on the line.</summary>
public sealed class CorrectForm
{
    public DateFields On { get; set; } = new();

    public DateFields DatedOn { get; set; } = new();

    public DateFields ArrivedOn { get; set; } = new();

    public DateFields PromisedOn { get; set; } = new();

    public static CorrectForm Of(EventFacts facts) => facts switch
    {
        ExtensionFacts notice => new() { DatedOn = DateFields.Of(notice.DatedOn), ArrivedOn = DateFields.Of(notice.ArrivedOn), PromisedOn = OrEmpty(notice.PromisedOn) },
        CallFacts call => new() { On = DateFields.Of(call.On), PromisedOn = OrEmpty(call.PromisedOn) },
        _ => new() { On = DateFields.Of(facts.HappenedOn) },
    };

    /// <summary>The dates of these facts that have to be there, with the form's property that holds them.</summary>
    public IEnumerable<(string Property, DateFields Date)> NeededFor(EventFacts facts)
        => facts is ExtensionFacts ? [(nameof(DatedOn), DatedOn), (nameof(ArrivedOn), ArrivedOn)] : [(nameof(On), On)];

    /// <summary>The same facts with the dates of this form.</summary>
    public EventFacts PutRight(EventFacts facts) => facts switch
    {
        ExtensionFacts notice => notice with { DatedOn = DatedOn.ToDate(), ArrivedOn = ArrivedOn.ToDate(), PromisedOn = OrNull(PromisedOn) },
        CallFacts call => call with { On = On.ToDate(), PromisedOn = OrNull(PromisedOn) },
        DayFacts day => day with { On = On.ToDate() },
        _ => throw new InvalidOperationException($"{facts.Kind} has no date of its own."),
    };

    private static DateFields OrEmpty(DateOnly? date) => date is { } day ? DateFields.Of(day) : new();

    private static DateOnly? OrNull(DateFields date) => date.IsEmpty ? null : date.ToDate();
}

public sealed class CorrectFormValidator : AbstractValidator<CorrectForm>
{
    public CorrectFormValidator()
    {
        RuleFor(form => form.On).Exists(missing: null);
        RuleFor(form => form.DatedOn).Exists(missing: null);
        RuleFor(form => form.ArrivedOn).Exists(missing: null);
        RuleFor(form => form.PromisedOn).Exists(missing: null);
    }
}
