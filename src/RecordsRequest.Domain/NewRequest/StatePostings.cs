using static RecordsRequest.Domain.Vocabulary.PlaceKind;

namespace RecordsRequest.Domain.NewRequest;

/// <summary>Where a state has places post how to ask for records and how to complain (law.md section 3).</summary>
public static class StatePostings
{
    private static readonly (string State, string Citation)[] All = [("TX", "Tex. Health & Safety Code 181.105")];

    // Only places of care: the law leaves out who handles claims for another, and federal places follow no law of a state.
    private static readonly PlaceKind[] Places = [Hospital, DoctorOrClinic, NursingHome, HomeHealthAgency, ImagingCenter, Laboratory, Pharmacy];

    public static IReadOnlyList<(string State, string Citation)> At(PlaceKind place) => Places.Contains(place) ? All : [];
}
