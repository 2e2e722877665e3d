using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.NewRequest;

/// <summary>Which other office is asked too. Each is a covered entity of its own, with its own letter and clock (law.md 4.1).</summary>
public enum OtherOffice
{
    /// <summary>Any office, for the same records.</summary>
    Another,

    /// <summary>The radiology group, for the images and the reports about them.</summary>
    Radiology,

    /// <summary>The laboratory, for its results (79 FR 7290).</summary>
    Laboratory,
}

public static class OtherOffices
{
    /// <summary>Offices that may keep a part of what a hospital or clinic was asked for, and that were not asked yet.</summary>
    /// <param name="asked">The request to the hospital or clinic.</param>
    /// <param name="places">Kinds of place asked together with it.</param>
    public static IEnumerable<OtherOffice> SuggestedBeside(RequestDetails asked, IReadOnlyCollection<PlaceKind> places)
    {
        if (asked.Provider.Kind is not (PlaceKind.Hospital or PlaceKind.DoctorOrClinic))
        {
            yield break;
        }

        if (!places.Contains(PlaceKind.ImagingCenter) && Asks(RecordKind.ImagingStudies, RecordKind.ImagingReports))
        {
            yield return OtherOffice.Radiology;
        }

        if (!places.Contains(PlaceKind.Laboratory) && Asks(RecordKind.LabResults))
        {
            yield return OtherOffice.Laboratory;
        }

        bool Asks(params RecordKind[] kinds) => asked.Items.Any(item => item.Kind is RecordKind.EntireRecord || kinds.Contains(item.Kind));
    }
}
