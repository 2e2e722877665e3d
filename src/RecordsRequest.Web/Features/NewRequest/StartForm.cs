using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace RecordsRequest.Web.Features.NewRequest;

public enum InPortal
{
    AllThere,
    NotAll,
    NotSure,
}

public enum WhichPatient
{
    AsBefore,
    Another,
}

public enum DeviceOwner
{
    Mine,
    Shared,
}

public sealed record StartForm
{
    [BindNever, JsonIgnore]
    public bool AsksPatient { get; set; }

    [BindNever, JsonIgnore]
    public bool AsksDevice { get; set; }

    public InPortal? InPortal { get; set; }

    public WhichPatient? Patient { get; set; }

    public DeviceOwner? Device { get; set; }
}

public sealed class StartFormValidator : AbstractValidator<StartForm>
{
    public StartFormValidator()
    {
        RuleFor(form => form.InPortal).NotNull().WithMessage(_ => Text.Start_Missing);
        When(form => form.InPortal is not InPortal.AllThere, () =>
        {
            RuleFor(form => form.Patient).NotNull().When(form => form.AsksPatient).WithMessage(_ => Text.Start_PatientMissing);
            RuleFor(form => form.Device).NotNull().When(form => form.AsksDevice).WithMessage(_ => Text.Device_Missing);
        });
    }
}
