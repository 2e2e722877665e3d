using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Complaints;

internal static class GroundNames
{
    public static string Of(ComplaintGround ground) => ground.RaisedBy is { } raised && EventScreen.Of(raised).GroundName(raised) is { } own
        ? own
        : ground.Kind.InWords();
}
