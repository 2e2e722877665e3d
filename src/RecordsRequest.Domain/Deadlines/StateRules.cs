using static RecordsRequest.Domain.Vocabulary.PlaceKind;

namespace RecordsRequest.Domain.Deadlines;

// Only states that give less time than the federal rule, and whose text or two agreeing sources were read (law.md section 3). A longer time
// never lengthens it (45 CFR 160.203); Hawaii's is for attorneys only, Montana's leaves out places under HIPAA, Florida's was never enacted.
public static class StateRules
{
    private static readonly DateOnly CheckedOn = new(2026, 11, 22);

    private static readonly PlaceKind[] Providers = [Hospital, DoctorOrClinic, ImagingCenter, Laboratory, Pharmacy];

    public static IReadOnlyList<DeadlineRule> All { get; } =
    [
        Row("Cal. Health & Safety Code 123110", 15, LicensedIn("CA", RequestKind.Copy) with { ForBenefits = false })
            with { Evidence = Evidence.TwoSourcesAgree },
        Row("Cal. Health & Safety Code 123110(d)", 30, LicensedIn("CA", RequestKind.Copy) with { ForBenefits = true }),
        Row("Md. Code, Health-Gen. 4-309(a)", 21, new("MD", RequestKind.Copy, Providers))
            with { Count = DayCount.Working, From = CountedFrom.Request },
        Row("Tenn. Code 63-2-101", 10, new("TN", RequestKind.Copy, [DoctorOrClinic])) with { Count = DayCount.Working },
        Row("Tex. Occ. Code 159.006(d)", 15, new("TX", RequestKind.Copy, [DoctorOrClinic]) { Case = RuleCase.Physician }) with
        {
            Count = DayCount.Working,
            Consent = "Tex. Occ. Code 159.005",
        },
        Row("Tex. Health & Safety Code 181.102", 15, new("TX", RequestKind.Copy, [.. Providers.Except([Hospital])]) { Form = RecordForm.Electronic })
            with { Count = DayCount.Working },
        Row("RCW 70.02.080", 15, new("WA", RequestKind.Copy, Providers), extensionDays: 6) with { Count = DayCount.Working },

        Row("Cal. Health & Safety Code 123110", 5, LicensedIn("CA", RequestKind.Look))
            with { Count = DayCount.Working, Evidence = Evidence.TwoSourcesAgree },
        Row("6 CCR 1011-1 ch. 2 part 6", 3, FacilityInColorado(RuleCase.InCare))
            with { Count = DayCount.Working, From = CountedFrom.Request, IsUsualTime = true },
        Row("6 CCR 1011-1 ch. 2 part 6", 10, FacilityInColorado(RuleCase.Discharged))
            with { Count = DayCount.Working, From = CountedFrom.Request, IsUsualTime = true },
        Row("Neb. Rev. Stat. 71-8403", 10, new("NE", RequestKind.Look, Providers), extensionDays: 11),
        Row("Nev. Rev. Stat. 629.061", 10, new("NV", RequestKind.Look, Providers) { Case = RuleCase.KeptInState })
            with { Count = DayCount.Working, From = CountedFrom.Request },
        Row("Nev. Rev. Stat. 629.061", 20, new("NV", RequestKind.Look, Providers) { Case = RuleCase.KeptOutOfState })
            with { Count = DayCount.Working, From = CountedFrom.Request },
        Row("N.Y. Pub. Health Law 18", 10, LicensedIn("NY", RequestKind.Look)),
        Row("RCW 70.02.080", 15, new("WA", RequestKind.Look, Providers), extensionDays: 6) with { Count = DayCount.Working },
    ];

    private static DeadlineRule Row(string citation, int days, RuleScope scope, int extensionDays = 0)
        => new(citation, days, extensionDays, InForceFrom: null, CheckedOn) { Scope = scope };

    // "Licensed facilities and listed practitioners": whether the list has the other kinds of provider was not seen.
    private static RuleScope LicensedIn(string state, RequestKind kind)
        => new(state, kind, [Hospital, DoctorOrClinic]) { PerhapsPlaces = [ImagingCenter, Laboratory, Pharmacy, NotSure] };

    private static RuleScope FacilityInColorado(RuleCase when) => new("CO", RequestKind.Look, [Hospital, ImagingCenter, Laboratory]) { Case = when };
}
