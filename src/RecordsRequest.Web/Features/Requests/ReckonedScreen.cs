using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal sealed class ReckonedScreen() : EventScreen<ReckonedFacts>
{
    public override string? Ours => Text.Event_Reckoned_Why;

    protected override EventLine Line(ReckonedFacts facts, OpenRequest file) => new(
        Text.Event_Reckoned,
        facts.Before is { } before ? Sentences.Say(Text.Event_Reckoned_Before, before) : Text.Event_Reckoned_NoneBefore,
        facts.After is { } after ? Sentences.Say(Text.Event_Reckoned_After, after) : Text.Event_Reckoned_NoneAfter);
}
