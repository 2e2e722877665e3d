using System.Globalization;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

internal static class Phrases
{
    public static string Progress(Section section)
        => Say(Text.Step_Progress, section.Number, NewRequestJourney.CheckAndSign.Number, NameOf(section));

    public static string NameOf(Section section) => PageWords.Get($"Section_{section.Key}");

    public static string Of(NoSurrogateLaw law) => Say(Text.Ready_NoSurrogateLaw, law.SurveyedIn, UsState.NameOf(law.State));

    public static string Posted(string state, string law) => Say(Text.ProviderContact_Posted, UsState.NameOf(state), law);

    public static string ShorterIn(IEnumerable<string> states) => Say(Text.Looking_Shorter, string.Join(", ", states));

    public static string Question(RuleCase first, string state, bool patientAsks) => first switch
    {
        RuleCase.InCare or RuleCase.Discharged => patientAsks ? Text.LookCase_Care_Yours : Text.LookCase_Care_Patients,
        RuleCase.Physician or RuleCase.OtherPractitioner => Text.LookCase_Physician,
        RuleCase.KeptInState or RuleCase.KeptOutOfState => Say(Text.LookCase_Kept, UsState.NameOf(state)),
    };

    public static string Way(DeliveryMethod method, PlaceKind? place)
        => (method, place) is (DeliveryMethod.Portal, PlaceKind.HealthPlan) ? Text.DeliveryMethod_Portal_HealthPlan : method.InWords();

    public static string Date(PartialDate date)
        => date.Earliest.ToString(date.Day is null ? Domain.Prose.Wording.Date_Month : Domain.Prose.Wording.Date_Day, CultureInfo.CurrentCulture);

    public static string Date(DateOnly day) => day.ToString(Domain.Prose.Wording.Date_Day, CultureInfo.CurrentCulture);

    public static string FromTo(PartialDate first, PartialDate last) => Say(Text.Dates_FromTo, Date(first), Date(last));

    public static string KindFromTo(KindRange range) => Say(Text.Dates_KindFromTo, range.Kind.InWords(), Date(range.First), Date(range.Last));

    public static string OutOfOrder(PartialDate first, PartialDate last) => Say(Text.Dates_OutOfOrder, Date(last), Date(first));

    public static string FirstDateOf(RecordKind kind) => Say(Text.KindDates_First, kind.InWords());

    public static string LastDateOf(RecordKind kind) => Say(Text.KindDates_Last, kind.InWords());

    public static string AskAbove(decimal dollars) => Say(Text.Fees_AboveAnswer, dollars.ToString("C", CultureInfo.CurrentCulture));

    public static string SignatureHint(string name) => Say(Text.Check_SignatureHint, name);

    public static string SignatureDiffers(string name) => Say(Text.Check_SignatureDiffers, name);

    private static string Say(string text, params object[] holes) => string.Format(CultureInfo.CurrentCulture, text, holes);
}
