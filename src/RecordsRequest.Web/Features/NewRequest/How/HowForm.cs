using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.How;

public sealed record HowForm
{
    /// <summary>Sent instead of a second way: the office must ask first.</summary>
    public const string AskMe = "AskMe";

    public DeliveryMethod? Method { get; set; }

    /// <summary>The second way, where the first is not possible.</summary>
    public string? Choice { get; set; }

    public DateFields NeededBy { get; set; } = new();

    public bool ForAppointment { get; set; }

    public static IEnumerable<DeliveryMethod> SecondMethods
        => Enum.GetValues<DeliveryMethod>().Where(method => method is not (DeliveryMethod.NamedPerson or DeliveryMethod.Look));

    public DeliveryMethod? SecondMethod => SecondMethods.Cast<DeliveryMethod?>().FirstOrDefault(method => Choice == $"{method}");
}

public sealed class HowFormValidator : AbstractValidator<HowForm>
{
    public HowFormValidator()
    {
        RuleFor(form => form.Method).NotNull().WithMessage(_ => Text.How_Missing);
        RuleFor(form => form.Choice)
            .Must((form, choice) => choice == HowForm.AskMe || form.SecondMethod is not null)
            .Unless(form => form.Method is DeliveryMethod.NamedPerson or DeliveryMethod.Look)
            .WithMessage(_ => Text.SecondChoice_Missing);
        RuleFor(form => form.NeededBy).Exists(missing: null);
    }
}
