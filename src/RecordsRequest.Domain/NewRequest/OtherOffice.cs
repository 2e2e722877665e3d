namespace RecordsRequest.Domain.NewRequest;

/// <summary>Which other office is asked too. Each is a covered entity of its own, with its own letter and clock (law.md 4.1).</summary>
public enum OtherOffice
{
    Another,
    Radiology,
    Laboratory,
}

public static class OtherOffices
{
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
