using System.Globalization;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>Sentences with holes.</summary>
internal static class Phrases
{
    public static string Progress(Section section)
        => Say(Text.Step_Progress, section.Number, NewRequestJourney.CheckAndSign.Number, NameOf(section));

    public static string NameOf(Section section) => Text.ResourceManager.GetString($"Section_{section.Key}", CultureInfo.CurrentUICulture)!;

    public static string Name(RecordKind kind) => RecordKindNames.Of(kind);

    /// <summary>What a value of a closed list is called on the screen.</summary>
    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => Text.ResourceManager.GetString($"{typeof(TEnum).Name}_{value}", CultureInfo.CurrentUICulture)!;

    /// <summary>What a kind of record holds, in one line.</summary>
    public static string Explain(RecordKind kind) => Text.ResourceManager.GetString($"Records_{kind}Hint", CultureInfo.CurrentUICulture)!;

    /// <summary>What to put behind the letter of someone who acts for the patient.</summary>
    public static string PapersOf(Authority authority) => Text.ResourceManager.GetString($"Ready_Papers_{authority}", CultureInfo.CurrentUICulture)!;

    public static string NoSurrogateLaw(string state) => Say(Text.Ready_NoSurrogateLaw, DefaultSurrogates.SurveyedIn, state);

    public static string ShorterIn(IEnumerable<string> states) => Say(Text.Looking_Shorter, string.Join(", ", states));

    /// <summary>What the time for looking depends on, as a question.</summary>
    public static string Question(RuleCase first, string state, bool patientAsks) => first switch
    {
        RuleCase.InCare or RuleCase.Discharged => patientAsks ? Text.LookCase_Care_Yours : Text.LookCase_Care_Patients,
        RuleCase.KeptInState or RuleCase.KeptOutOfState => Say(Text.LookCase_Kept, UsState.Find(state)!.Name),
    };

    /// <summary>A date of care; without a day it is a month.</summary>
    public static string Date(PartialDate date)
        => date.Earliest.ToString(date.Day is null ? Text.Dates_Month : Text.Dates_Day, CultureInfo.CurrentCulture);

    public static string FromTo(PartialDate first, PartialDate last) => Say(Text.Dates_FromTo, Date(first), Date(last));

    public static string KindFromTo(KindRange range) => Say(Text.Dates_KindFromTo, Name(range.Kind), Date(range.First), Date(range.Last));

    public static string OutOfOrder(PartialDate first, PartialDate last) => Say(Text.Dates_OutOfOrder, Date(last), Date(first));

    public static string FirstDateOf(RecordKind kind) => Say(Text.KindDates_First, Name(kind));

    public static string LastDateOf(RecordKind kind) => Say(Text.KindDates_Last, Name(kind));

    public static string AskAbove(decimal dollars) => Say(Text.Fees_AboveAnswer, dollars.ToString("C", CultureInfo.CurrentCulture));

    public static string SignatureHint(string name) => Say(Text.Check_SignatureHint, name);

    public static string SignatureDiffers(string name) => Say(Text.Check_SignatureDiffers, name);

    private static string Say(string text, params object[] holes) => string.Format(CultureInfo.CurrentCulture, text, holes);
}
