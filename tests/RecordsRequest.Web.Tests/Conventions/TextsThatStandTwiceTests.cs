using System.Xml.Linq;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>A text with one meaning stands once. These read the same in every language and are two all the same.</summary>
public sealed class TextsThatStandTwiceTests
{
    private static readonly Dictionary<string, string[]> ByDesign = new()
    {
        ["each value has its words under its own key"] =
        [
            "By email", "Close this request", "Everything in the record", "I am not sure", "I do not know", "My letter came back", "Something else",
            "Tell us what you saw", "They said no", "Waiting", "Ask for the reason in writing.",
            "About my request of {0}.", "This letter is about my request of {0}.",
        ],
        ["the words of a letter may change without those of the page"] =
        [
            "Hospital discharge summaries", "Pathology reports", "Postage", "Visit notes and summaries", "It gave no date.", "It gave no reasons.",
            "Address", "Date", "Date of birth", "Email", "Other names", "Phone",
        ],
        ["a no is told among what can get in the way and judged on a page of its own"] =
        [
            "Please have a different health professional look at this. And please send me the rest now.",
            "Please send me the no in writing, with the reason.",
            "Please send me the rest: the medicines, visit times, test results, diagnosis and plan.",
            "That is not a reason in the rule. Please send the records, or tell me in writing which reason you use.",
        ],
        ["the glossary explains a word that is also a label"] = ["Mammogram", "Medical record number", "Personal representative",
            "Provider", "Ultrasound", "Fax"],
        ["an answer belongs to its question"] = ["Yes", "No"],
        ["a heading above any letter, and the name of the first one"] = ["Your letter"],
        ["no words, only places"] = ["{0} ({1})", "{0}: {1}"],
    };

    [Fact]
    public void A_text_with_one_meaning_stands_once()
        => Assert.Equal(
            ByDesign.Values.SelectMany(texts => texts).Order(StringComparer.Ordinal),
            Texts().GroupBy(text => text).Where(same => same.Count() > 1).Select(same => same.Key.English).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<(string English, string Spanish)> Texts()
        => from file in Repository.Files("src", "*.resx")
           where !file.EndsWith(".es.resx", StringComparison.Ordinal)
           let spanish = Entries(file.Replace(".resx", ".es.resx", StringComparison.Ordinal)).ToDictionary()
           from text in Entries(file)
           select (text.Value, spanish[text.Key]);

    private static IEnumerable<KeyValuePair<string, string>> Entries(string file)
        => XDocument.Parse(Repository.Read(file)).Root!.Elements("data")
            .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value));
}
