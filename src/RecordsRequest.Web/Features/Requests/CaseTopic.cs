namespace RecordsRequest.Web.Features.Requests;

/// <summary>What the case file tells once more by topic, in the order in which it is told.</summary>
public enum CaseTopic
{
    Proofs,
    Calls,
    Fees,
    Refusals,
    Complaints,
}
