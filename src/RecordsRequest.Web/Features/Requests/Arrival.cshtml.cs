using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public enum Came
{
    Everything,
    Part,
    NothingYet,
}

public sealed class ArrivalForm : DayForm
{
    /// <summary>An answer for a single item is about a part.</summary>
    public Came? Came { get => field ?? (Outcomes.Any(outcome => outcome is not null) ? Requests.Came.Part : null); set; }

    /// <summary>One for each item of the request, in its order.</summary>
    public IList<ItemOutcome?> Outcomes { get; set; } = [];

    internal IReadOnlyList<string> ItemNames { get; set; } = [];
}

public sealed class ArrivalFormValidator : DayFormValidator<ArrivalForm>
{
    public ArrivalFormValidator()
    {
        RuleFor(form => form.Came).Chosen().WithMessage(_ => Text.Arrival_CameMissing);
        When(form => form.Came is Came.Part, () => RuleFor(form => form.Outcomes).Custom((outcomes, context) =>
        {
            foreach (var (item, name) in context.InstanceToValidate.ItemNames.Index().Where(named => outcomes[named.Index] is null))
            {
                context.AddFailure($"{nameof(ArrivalForm.Outcomes)}[{item}]", Sentences.Say(Text.Arrival_OutcomeMissing, name));
            }
        }));
    }
}

public sealed class ArrivalModel(RequestFiles files, IValidator<ArrivalForm> validator)
    : ActionPage<ArrivalForm>(files, validator, RequestAction.Arrive)
{
    public override async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
        => Form.Came is Came.NothingYet
            ? await PrepareAsync(cancellation) ?? Redirect(RequestUrls.Of(Current.Request))
            : await base.OnPostAsync(cancellation);

    /// <summary>A browser sends nothing for a question nobody answered: each item gets its place.</summary>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if (await base.PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        Form.ItemNames = [.. Current.Details.Items.Select(ItemNames.Of)];
        Form.Outcomes = [.. Current.Details.Items.Select((_, item) => Form.Outcomes.ElementAtOrDefault(item))];
        return null;
    }

    protected override void Suggest(ArrivalForm form)
    {
        form.On = DateFields.Of(Current.Today);
        form.Outcomes = [.. Current.Details.Items.Select(
            (_, item) => Current.History.LastArrival is null ? (ItemOutcome?)null : Current.OutcomeOf(item))];
    }

    protected override EventFacts ToFacts(ArrivalForm form)
        => new ArrivalFacts(form.On.ToDate(),
            [.. Current.Details.Items.Select((_, item) => form.Came is Came.Everything ? Whole(item) : form.Outcomes[item] ?? ItemOutcome.Waiting)],
            form.Note);

    // All that there is came: what the office said it does not have stays so.
    private ItemOutcome Whole(int item) => Current.OutcomeOf(item) is ItemOutcome.NoneExist ? ItemOutcome.NoneExist : ItemOutcome.All;

    protected override string FieldOf(EventField field) => field is EventField.Outcomes ? $"{nameof(ArrivalForm.Outcomes)}[0]" : nameof(DayForm.On);
}
