using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Complaints;

/// <summary>What a ground for a complaint is called: what the office did, in the person's eyes.</summary>
internal static class GroundNames
{
    public static string Of(ComplaintGround ground) => ground.RaisedBy is { } raised && EventScreen.Of(raised).GroundName(raised) is { } own
        ? own
        : ground.Kind.InWords();
}
