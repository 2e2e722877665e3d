using static RecordsRequest.Domain.Requests.ComplaintGroundKind;

namespace RecordsRequest.Domain.Requests;

/// <summary>Where the rule stands that a ground rests on, for the grounds that are not rows of a table of their own noun.</summary>
internal static class ComplaintRules
{
    private static readonly Dictionary<(ComplaintGroundKind Kind, LegalBasis Basis), string> Citations
        = new()
        {
            [(PartMissing, LegalBasis.AccessRight)] = "45 CFR 164.524(c)(1), (d)(1)",
            [(DenialNotice, LegalBasis.AccessRight)] = "45 CFR 164.524(d)(2)",
            [(Denial, LegalBasis.AccessRight)] = "45 CFR 164.524(a)(1)-(3), (d)",
            [(Denial, LegalBasis.EhrDirective)] = "45 CFR 164.524(c)(3)(ii), 42 U.S.C. 17935(e)",
        };

    public static string Of(ComplaintGroundKind kind, LegalBasis basis) => Citations[(kind, basis)];
}
