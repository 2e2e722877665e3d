using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>A sentence that says what did not happen rests on what the person told, or on a silence that its page asks about first.</summary>
public sealed partial class ClaimsTests
{
    private static readonly Dictionary<string, Silence> _asked = new()
    {
        ["Items_Nothing"] = Silence.NothingCame,
        ["Items_Nothing_Look"] = Silence.NothingShown,
        ["Overdue_NoNotice"] = Silence.NoNotice,
        ["ReceiptCheck_NotHeard"] = Silence.NotHeard,
    };

    /// <summary>Which answer each of the other sentences is made of.</summary>
    private static readonly Dictionary<string, string> _told = new()
    {
        ["Complaint_Earlier_NoNumber"] = "the complaint was told without a number",
        ["Complaint_FeeAnswer_Dispute"] = "what the person did about the fee",
        ["Complaint_MoreTime_Spoken"] = "the notice was told as not in writing",
        ["Complaint_Obstacle_WrongFormat"] = "the obstacle",
        ["Complaint_StillWaiting"] = "what came, thing by thing",
        ["Complaint_TimeEnded"] = "what came, thing by thing",
        ["DenialContent_Lacks"] = "what the denial says, thing by thing",
        ["DenialContent_NothingWritten"] = "the denial was told as not in writing",
        ["DenialGround_NoPurposeGiven"] = "the reason they gave",
        ["DenialGround_None"] = "the reason they gave",
        ["Denial_NoReason"] = "the reason they gave",
        ["ExtensionFlaw_NoDate"] = "the date on the notice was left empty for none",
        ["ExtensionFlaw_NoReasons"] = "the reasons of the notice were left empty for none",
        ["ExtensionFlaw_NotInWriting"] = "the notice was told as not in writing",
        ["FeeDispute_NotAgreed"] = "what the person did about the fee",
        ["FeeDispute_OverLimit"] = "what the person did about the fee",
        ["FeeDispute_Why_MediaNotAskedFor"] = "how the records are to come",
        ["FeeDispute_Why_PostageNotAskedFor"] = "how the records are to come",
        ["FeeDispute_Why_SuppliesNotAskedFor"] = "how the records are to come",
        ["Items_Part"] = "what came, thing by thing",
        ["Items_Waiting"] = "what came, thing by thing",
        ["Items_Waiting_Look"] = "what came, thing by thing",
        ["Look_Access"] = "how the records are to come",
        ["Look_Plain"] = "how the records are to come",
        ["Overdue_Lacking"] = "what the denial says, thing by thing",
        ["Obstacle_LookInPortal"] = "the letter itself says no",
        ["Obstacle_PaperInstead"] = "the letter itself says no",
        ["Obstacle_SummaryInstead"] = "the letter itself says no",
    };

    [Fact]
    public void Every_sentence_that_denies_something_is_made_of_an_answer_or_asked_about()
    {
        var words = Domain.Prose.Wording.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;

        var found = words.Cast<DictionaryEntry>().Where(entry => Denies().IsMatch((string)entry.Value!)).Select(entry => (string)entry.Key);

        Assert.Equal(_asked.Keys.Concat(_told.Keys).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_rests_on_silence_is_asked_about_exactly_where_the_letter_says_it()
    {
        var notHeard = RequestHistory.Of(SampleRequests.Common.Circumstances, new SentFacts(new(2026, 11, 27), SendMethod.Fax, null, null));
        var histories = typeof(SampleHistories).GetProperties().Select(sample => (RequestHistory)sample.GetValue(null)!).Append(notHeard);
        RequestDetails[] asked = [SampleRequests.Common, SampleRequests.LookInNewYork];

        foreach (var now in from history in histories from details in asked select new Situation(details, history, new(2027, 2, 1)))
        {
            foreach (var kind in FollowUps.Offered(now))
            {
                var text = LetterText.Of(FollowUps.Write(kind, now, SampleRequests.Reference, LetterLanguage.English));
                var said = _asked.Where(claim => text.Contains(Words(claim.Key), StringComparison.Ordinal)).Select(claim => claim.Value);
                Assert.Equal(said.Order(), FollowUps.Silences(kind, now).Order());
            }
        }
    }

    private static string Words(string key) => Domain.Prose.Wording.ResourceManager.GetString(key, CultureInfo.InvariantCulture)!;

    [GeneratedRegex(@"\bI (have|had|did|do|still do) (received )?(no|not|nothing|only)\b|\b[Nn]o (\w+ )?(was|were)\b")]
    private static partial Regex Denies();
}
