using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Obstacles;

public sealed class AdviceModel(RequestFiles files, IValidator<DayForm> validator) : ActionPage<DayForm>(files, validator, RequestAction.MeetObstacle)
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty]
    public bool GoOn { get; set; }

    public Advice Advice { get => Loaded.Of(field); private set; }

    public override string Button => Text.Advice_Keep;

    public override string? SecondButton => Advice.Then?.Label;

    public override (string Url, string Label) Back => (ObstacleUrls.ListOf(Current.Request), Text.Advice_Back);

    protected override string Afterwards => GoOn && Advice.Then is { } then ? then.Url : base.Afterwards;

    protected override void Suggest(DayForm form) => form.On = DateFields.Of(Current.Today);

    protected override EventFacts ToFacts(DayForm form) => new ObstacleFacts(form.On.ToDate(), ObstacleUrls.At(Slug)!.Value, form.Note);

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        var instead = await base.PrepareAsync(cancellation);
        if (instead is not null || ObstacleUrls.At(Slug) is not { } obstacle || !Playbook.For(obstacle).ConcernsRequest(Current.Details))
        {
            return instead ?? NotFound();
        }

        Advice = new(Playbook.For(obstacle).For(Current.Now.Details), Current);
        return null;
    }
}
