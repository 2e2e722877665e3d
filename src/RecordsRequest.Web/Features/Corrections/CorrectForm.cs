using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Corrections;

public sealed class CorrectForm
{
    public DateFields On { get; set; } = new();

    public DateFields DatedOn { get; set; } = new();

    public DateFields ArrivedOn { get; set; } = new();

    public DateFields PromisedOn { get; set; } = new();

    internal static CorrectForm Of(IReadOnlyList<EventDate> dates, EventFacts facts)
    {
        return new()
        {
            On = Typed(EventField.On),
            DatedOn = Typed(EventField.DatedOn),
            ArrivedOn = Typed(EventField.ArrivedOn),
            PromisedOn = Typed(EventField.PromisedOn),
        };

        DateFields Typed(EventField field)
            => dates.FirstOrDefault(date => date.Field == field)?.In(facts) is { } day ? DateFields.Of(day) : new();
    }

    public DateFields For(EventField date) => date switch
    {
        EventField.DatedOn => DatedOn,
        EventField.ArrivedOn => ArrivedOn,
        EventField.PromisedOn => PromisedOn,
        EventField.On or EventField.Outcomes => On,
    };

    internal EventFacts PutRight(IEnumerable<EventDate> dates, EventFacts facts)
        => dates.Aggregate(facts, (right, date) => date.With(right, For(date.Field) is { IsEmpty: false } typed ? typed.ToDate() : null));
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
