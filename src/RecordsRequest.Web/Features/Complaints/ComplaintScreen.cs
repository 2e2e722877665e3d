using RecordsRequest.Domain.Complaints;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Complaints;

internal sealed class ComplaintScreen() : EventScreen<ComplaintFacts>(
    new Telling(RequestAction.Complain, "complaint/log", ActionGroup.Me, _ => Text.RequestAction_Complain))
{
    protected override EventLine Line(ComplaintFacts facts, OpenRequest file) => new(
        facts.Step is ComplaintStep.Filed ? Text.Event_ComplaintFiled : ComplaintStep.Answered.InWords(),
        Said(Text.Event_TransactionNumber, facts.TransactionNumber),
        Note(facts.Note));

    protected override CaseTopic? Topic(ComplaintFacts facts) => CaseTopic.Complaints;
}

internal sealed class ComplaintNext : INextScreens
{
    public IEnumerable<NextScreen> Screens =>
    [
        new(NextStep.PrepareComplaint, ComplaintUrls.Of, Why),
    ];

    private static string? Why(OpenRequest file) => file.OverdueLetter is { } letter
        ? file.SendingOf(letter.LetterId) is null
            ? Text.WhyNext_PrepareComplaint_Unsent
            : Sentences.Say(Text.WhyNext_PrepareComplaint, letter.LookAfterOn)
        : ComplaintGrounds.NextLastDay(file.Now) is { } lastDay ? Sentences.Say(Text.WhyNext_PrepareComplaint_Ends, lastDay)
        : null;
}
