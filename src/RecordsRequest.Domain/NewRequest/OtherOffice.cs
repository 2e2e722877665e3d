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

/// <summary>Asking a second office without answering everything again.</summary>
public static class OtherOffices
{
    extension(RequestDraft draft)
    {
        /// <summary>
        /// A new draft with the answers of this one, without the place and what belongs to it: the medical record number is the first
        /// place's own.
        /// </summary>
        /// <param name="office">Who is asked.</param>
        /// <param name="asOf">The patient's today.</param>
        public RequestDraft For(OtherOffice office, DateOnly asOf)
        {
            var copy = draft with
            {
                AsOf = asOf,
                IsCopy = true,
                CarriedOver = true,
                Typed = new Dictionary<string, string>(StringComparer.Ordinal),
                RecordNumber = new(null),
                Provider = null,
                Place = null,
                CoverageGiven = null,
                NotCovered = null,
                ProviderAddress = null,
                ProviderContact = null,
                LookCase = null,
            };
            return office switch
            {
                OtherOffice.Another => copy,
                OtherOffice.Radiology => copy with { Place = new(PlaceKind.ImagingCenter), Bundle = new(RecordBundle.Images) },
                OtherOffice.Laboratory => copy with { Place = new(PlaceKind.Laboratory), Bundle = new(RecordBundle.Choose), Records = new([RecordKind.LabResults], null) },
            };
        }
    }

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
