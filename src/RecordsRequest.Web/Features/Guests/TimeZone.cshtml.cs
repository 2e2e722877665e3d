using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Guests;

public sealed class TimeZoneModel(RecordsDb db, OwnerClock clock, TimeProvider time, IValidator<TimeZoneForm> validator)
    : FormPage<TimeZoneForm>(validator)
{
    public IReadOnlyList<ZoneChoice> Zones { get; private set; } = [];

    public string Requests => $"/{Language.Current.Code}/requests";

    public string NowIn(string zone) => Phrases.Now(TimeZoneInfo.ConvertTime(time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zone)));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (User.OwnerId() is { } owner)
        {
            Form.Zone = (await clock.ZoneAsync(owner, cancellation)).Id;
        }

        return await PrepareAsync(cancellation) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        if (!await IsValidAsync(cancellation) || (User.OwnerId(), Form.Zone) is not ({ } owner, { } zone))
        {
            return await AskAgainAsync(cancellation);
        }

        await clock.ChooseAsync(owner, zone, cancellation);
        await db.SaveChangesAsync(cancellation);
        return Redirect($"{Requests}?notice=recorded");
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if (User.OwnerId() is not { } owner)
        {
            return NotFound();
        }

        Zones = ZoneChoice.With((await clock.ZoneAsync(owner, cancellation)).Id);
        return null;
    }
}

public sealed record TimeZoneForm
{
    public string? Zone { get; set; }
}

public sealed class TimeZoneFormValidator : AbstractValidator<TimeZoneForm>
{
    public TimeZoneFormValidator()
        => RuleFor(form => form.Zone)
            .Must(OwnerClock.IsZone)
            .WithMessage(_ => Text.TimeZone_Missing);
}
