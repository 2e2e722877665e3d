using System.Collections.Frozen;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Where a next step is done, and why it is the next one, or null where how the request stands says it already.</summary>
internal sealed record NextScreen(NextStep Step, Func<AccessRequest, string> Url, Func<OpenRequest, string?>? Why = null)
{
    private static readonly FrozenDictionary<NextStep, NextScreen> OfStep =
        Found.Of<INextScreens>().SelectMany(noun => noun.Screens).ToFrozenDictionary(screen => screen.Step);

    public static NextScreen Of(NextStep step) => OfStep[step];
}

/// <summary>The next steps of one noun. They lie in its folder and are found there; a test asks for each step.</summary>
internal interface INextScreens
{
    IEnumerable<NextScreen> Screens { get; }
}

internal sealed class RequestNext : INextScreens
{
    public IEnumerable<NextScreen> Screens =>
    [
        Told(NextStep.RecordSending, RequestAction.Send),
        Told(NextStep.SendAgain, RequestAction.Send),
        Told(NextStep.RecordReceipt, RequestAction.Receive, LongSilence),
        Told(NextStep.RecordPickup, RequestAction.Arrive),
        Told(NextStep.RecordArrival, RequestAction.Arrive),
        Told(NextStep.Close, RequestAction.Close),
        new(NextStep.SaveDate, RequestUrls.CalendarOf),
        new(NextStep.LookBack, request => RequestUrls.Of(request)),
    ];

    private static NextScreen Told(NextStep step, RequestAction action, Func<OpenRequest, string?>? why = null)
        => new(step, request => RequestUrls.Of(request, action), why);

    // Without any day of receipt no clock runs and nothing is ever late.
    private static string? LongSilence(OpenRequest file)
        => DeadlineRules.For(file.Details.MadeOn).Days is var days && file.History.Sending?.LikelyReceivedOn.AddDays(days) < file.Today
            ? Sentences.Say(Text.WhyNext_RecordReceipt, days)
            : null;
}
