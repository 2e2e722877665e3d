namespace RecordsRequest.Domain.Complaints;

public enum OtherDoor
{
    /// <summary>The Report Information Blocking Portal (HealthIT.gov).</summary>
    InformationBlocking,

    /// <summary>The state attorney general (42 USC 1320d-5(d) and state law).</summary>
    AttorneyGeneral,

    /// <summary>The board that licenses the place, about a rule of the state.</summary>
    LicensingBoard,

    /// <summary>It surveys nursing homes and home health agencies for Medicare and Medicaid (law.md 1.9).</summary>
    SurveyAgency,

    Ombudsman,
}

/// <summary>Which other doors are open for a request. None has a number of days.</summary>
public static class OtherDoors
{
    public static IEnumerable<OtherDoor> Of(Situation now) => Enum.GetValues<OtherDoor>().Where(door => IsOpen(door, now));

    // What states enforce does not reach a federal place.
    private static bool IsOpen(OtherDoor door, Situation now) => door switch
    {
        OtherDoor.InformationBlocking => now.Details is { Delivery.Form: RecordForm.Electronic, Provider.Kind: not PlaceKind.HealthPlan },
        OtherDoor.AttorneyGeneral => !now.Details.Provider.Kind.IsFederal,
        OtherDoor.LicensingBoard => !now.Details.Provider.Kind.IsFederal && now.History.Clocks?.Special is { Rule.Scope.State: not null },
        OtherDoor.SurveyAgency => now.Details.Provider.Kind is PlaceKind.NursingHome or PlaceKind.HomeHealthAgency,
        OtherDoor.Ombudsman => now.Details.Provider.Kind is PlaceKind.NursingHome,
    };
}
