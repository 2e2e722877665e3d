namespace RecordsRequest.Web.Features.Shared.Glossary;

public sealed record Term(string Key, Func<string> Word, Func<string> Meaning)
{
    public static IReadOnlyList<Term> All { get; } =
    [
        new("biopsy", () => Terms.Biopsy_Word, () => Terms.Biopsy_Meaning),
        new("certified-mail", () => Terms.CertifiedMail_Word, () => Terms.CertifiedMail_Meaning),
        new("ct", () => Terms.Ct_Word, () => Terms.Ct_Meaning),
        new("dicom", () => Terms.Dicom_Word, () => Terms.Dicom_Meaning),
        new("disc", () => Terms.Disc_Word, () => Terms.Disc_Meaning),
        new("executor", () => Terms.Executor_Word, () => Terms.Executor_Meaning),
        new("fax", () => Terms.Fax_Word, () => Terms.Fax_Meaning),
        new("fee", () => Terms.Fee_Word, () => Terms.Fee_Meaning),
        new("guardian", () => Terms.Guardian_Word, () => Terms.Guardian_Meaning),
        new("hipaa", () => Terms.Hipaa_Word, () => Terms.Hipaa_Meaning),
        new("imaging", () => Terms.Imaging_Word, () => Terms.Imaging_Meaning),
        new("mammogram", () => Terms.Mammogram_Word, () => Terms.Mammogram_Meaning),
        new("record-number", () => Terms.RecordNumber_Word, () => Terms.RecordNumber_Meaning),
        new("mri", () => Terms.Mri_Word, () => Terms.Mri_Meaning),
        new("ocr", () => Terms.Ocr_Word, () => Terms.Ocr_Meaning),
        new("portal", () => Terms.Portal_Word, () => Terms.Portal_Meaning),
        new("power-of-attorney", () => Terms.PowerOfAttorney_Word, () => Terms.PowerOfAttorney_Meaning),
        new("provider", () => Terms.Provider_Word, () => Terms.Provider_Meaning),
        new("psychotherapy-notes", () => Terms.PsychotherapyNotes_Word, () => Terms.PsychotherapyNotes_Meaning),
        new("records-office", () => Terms.RecordsOffice_Word, () => Terms.RecordsOffice_Meaning),
        new("report", () => Terms.Report_Word, () => Terms.Report_Meaning),
        new("representative", () => Terms.Representative_Word, () => Terms.Representative_Meaning),
        new("second-opinion", () => Terms.SecondOpinion_Word, () => Terms.SecondOpinion_Meaning),
        new("ultrasound", () => Terms.Ultrasound_Word, () => Terms.Ultrasound_Meaning),
        new("x-ray", () => Terms.XRay_Word, () => Terms.XRay_Meaning),
    ];

    public static Term? Find(string key) => All.SingleOrDefault(term => term.Key == key);
}
