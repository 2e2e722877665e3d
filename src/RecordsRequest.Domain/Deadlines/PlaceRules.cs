using static RecordsRequest.Domain.Vocabulary.PlaceKind;

namespace RecordsRequest.Domain.Deadlines;

/// <summary>
/// What Medicare and Medicaid ask of places they certified, where it gives less time than HIPAA (law.md 1.9). The agencies that survey these
/// places enforce it, the Office for Civil Rights does not. Whether the rules on nursing homes hold for former residents is not clear.
/// </summary>
public static class PlaceRules
{
    private static readonly DateOnly CheckedOn = new(2026, 11, 28);

    public static IReadOnlyList<DeadlineRule> All { get; } =
    [
        Row("42 CFR 483.10(g)(2)(ii)", 2, ResidentsOf(NursingHome, RequestKind.Copy)),
        Row("42 CFR 484.110(e)", 4, PatientsOf(HomeHealthAgency, RequestKind.Copy)) with { From = CountedFrom.Request, IsFree = true },

        Row("42 CFR 483.10(g)(2)(i)", 1, ResidentsOf(NursingHome, RequestKind.Look)) with { From = CountedFrom.Request },
        Row("42 CFR 484.110(e)", 4, PatientsOf(HomeHealthAgency, RequestKind.Look)) with { From = CountedFrom.Request },
    ];

    public static DeadlineRule? For(Circumstances asked) => All.FirstOrDefault(rule => rule.Scope.FitOf(asked) is ScopeFit.Yes);

    private static DeadlineRule Row(string citation, int days, RuleScope scope)
        => new(citation, days, ExtensionDays: 0, InForceFrom: null, CheckedOn)
        {
            Scope = scope,
            Count = DayCount.Working,
            Evidence = Evidence.TwoSourcesAgree,
        };

    private static RuleScope PatientsOf(PlaceKind place, RequestKind kind) => new(State: null, kind, [place]) { PerhapsPlaces = [] };

    private static RuleScope ResidentsOf(PlaceKind place, RequestKind kind)
        => PatientsOf(place, kind) with { Case = RuleCase.InCare, PerhapsCase = RuleCase.Discharged };
}
