using RecordsRequest.Domain.Deadlines;
using static RecordsRequest.Domain.Vocabulary.PlaceKind;

namespace RecordsRequest.Domain.Requests;

public enum StateFree
{
    FirstCopy,
    BenefitClaim,
    Search,

    /// <summary>Nothing by itself: its list has a search fee, which the federal rule takes out for patients.</summary>
    SearchByFederalRule,
}

public enum BenefitUse
{
    ClaimOrAppeal,

    /// <summary>A claim or an appeal, and only the part of the record that bears on it.</summary>
    RelevantPart,

    /// <summary>The appeal of a denial of SSI or SSDI, and no first claim.</summary>
    DenialAppeal,
}

public enum BenefitProof
{
    ClaimOrAppeal,
    AgencyPaper,
}

/// <summary>A rule of a state's law by which a patient pays nothing. Amounts are not kept: many change each year.</summary>
public sealed record StateFreeCopy(string State, StateFree Free, string Citation, IReadOnlyList<PlaceKind> Places, DateOnly CheckedOn)
{
    public Evidence Evidence { get; init; } = Evidence.TextRead;

    public RecordForm? Form { get; init; }

    public BenefitUse Use { get; init; }

    /// <summary>Null where the law was not seen to ask for any.</summary>
    public BenefitProof? Proof { get; init; }

    public Uri? StatePage { get; init; }
}

/// <summary>The rules of states on free copies whose text, or two agreeing sources, were read (law.md section 3, grades A and B).</summary>
public static class StateFreeCopies
{
    private static readonly DateOnly CheckedOn = new(2026, 11, 22);

    private static readonly PlaceKind[] Licensed = [Hospital, DoctorOrClinic];

    private static readonly PlaceKind[] Providers = [.. Licensed, ImagingCenter, Laboratory, Pharmacy];

    private static readonly PlaceKind[] Anybody = [.. Providers, HealthPlan];

    public static IReadOnlyList<StateFreeCopy> All { get; } =
    [
        new("AL", StateFree.SearchByFederalRule, "Ala. Code 12-21-6.1", Anybody, CheckedOn),
        new("CA", StateFree.BenefitClaim, "Cal. Health & Safety Code 123110(d)", Licensed, CheckedOn)
        {
            Use = BenefitUse.RelevantPart,
            Proof = BenefitProof.ClaimOrAppeal,
        },
        new("CT", StateFree.BenefitClaim, "Conn. Gen. Stat. 20-7c(d)", [DoctorOrClinic], CheckedOn) { Proof = BenefitProof.ClaimOrAppeal },
        new("KY", StateFree.FirstCopy, "Ky. Rev. Stat. 422.317", Licensed, CheckedOn),
        new("ME", StateFree.Search, "22 M.R.S. 1711, 1711-A", Licensed, CheckedOn) { Form = RecordForm.Electronic },
        new("MO", StateFree.SearchByFederalRule, "Mo. Rev. Stat. 191.227", Licensed, CheckedOn)
            { StatePage = new("https://revisor.mo.gov/main/OneSection.aspx?section=191.227") },
        new("NY", StateFree.BenefitClaim, "N.Y. Pub. Health Law 18", Licensed, CheckedOn)
            { StatePage = new("https://health.ny.gov/professionals/patients/patient_rights/docs/you_and_your_health_records.htm") },
        new("OK", StateFree.Search, "76 O.S. 19", Licensed, CheckedOn),
        new("PA", StateFree.Search, "42 Pa.C.S. 6152, 6152.1, 6155", Providers, CheckedOn)
            { StatePage = new("https://pa.gov/agencies/health/resources/medical-record-fees.html") },
        new("TX", StateFree.BenefitClaim, "Tex. Health & Safety Code 161.202(c)", Licensed, CheckedOn) { Proof = BenefitProof.AgencyPaper },
        new("VA", StateFree.BenefitClaim, "Va. Code 8.01-413, 32.1-127.1:03", Providers, CheckedOn) { Evidence = Evidence.TwoSourcesAgree },
        new("VT", StateFree.BenefitClaim, "18 V.S.A. 9419", Anybody, CheckedOn),
        new("WA", StateFree.BenefitClaim, "RCW 70.02.030(2)(b)", Providers, CheckedOn) { Use = BenefitUse.DenialAppeal },
        new("WI", StateFree.Search, "Wis. Stat. 146.83", Providers, CheckedOn),
    ];

    public static StateFreeCopy? ForBenefits(string state, PlaceKind place)
        => All.FirstOrDefault(row => row.Free is StateFree.BenefitClaim && row.State == state && row.Places.Contains(place));

    public static StateFreeCopy? ForBenefits(RequestDetails details)
        => details is { ForBenefits: true, Basis: LegalBasis.AccessRight }
            ? ForBenefits(details.Provider.State, details.Provider.Kind)
            : null;

    /// <summary>Where HIPAA's limits do not hold nothing is claimed, and a first free copy is the patient's own.</summary>
    public static StateFreeCopy? For(RequestDetails details) => details.Basis is not LegalBasis.AccessRight ? null : All.FirstOrDefault(row
        => row.State == details.Provider.State && row.Places.Contains(details.Provider.Kind)
            && (row.Form is null || row.Form == details.Delivery.Form)
        && (row.Free is not StateFree.FirstCopy || details.Representative is null or { Authority: Authority.None }));
}
