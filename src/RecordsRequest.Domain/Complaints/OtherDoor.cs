namespace RecordsRequest.Domain.Complaints;

/// <summary>Who can be told beside the Office for Civil Rights.</summary>
public enum OtherDoor
{
    /// <summary>The Report Information Blocking Portal (HealthIT.gov).</summary>
    InformationBlocking,

    /// <summary>The state attorney general (42 USC 1320d-5(d) and state law).</summary>
    AttorneyGeneral,

    /// <summary>The board that licenses the place, about a rule of the state.</summary>
    LicensingBoard,
}

/// <summary>Which other doors are open for a request. None has a number of days.</summary>
public static class OtherDoors
{
    /// <summary>The doors, in the order in which they are shown.</summary>
    public static IEnumerable<OtherDoor> Of(Situation now) => Enum.GetValues<OtherDoor>().Where(door => IsOpen(door, now));

    // What states enforce does not reach a federal place.
    private static bool IsOpen(OtherDoor door, Situation now) => door switch
    {
        OtherDoor.InformationBlocking => now.Details is { Delivery.Form: RecordForm.Electronic, Provider.Kind: not PlaceKind.HealthPlan },
        OtherDoor.AttorneyGeneral => now.Details.Provider.Kind is not PlaceKind.VaOrMilitary,
        OtherDoor.LicensingBoard => now.Details.Provider.Kind is not PlaceKind.VaOrMilitary && now.History.Clocks?.State is not null,
    };
}
