using System.Xml.Linq;
using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>What a state's law says is filled in from its row. Where a sentence names states itself, it names those of the table.</summary>
public sealed class StatesInTextsTests
{
    private static readonly string[] AboutComingOfAge = ["LegalAuthority_AdultChild", "LegalAuthority_ParentHint"];

    private static readonly string[] Later =
        [.. ComingOfAge.All.Where(rule => rule.Adult > ComingOfAge.Usual).Select(rule => UsState.Find(rule.State)!.Name)];

    [Fact]
    public void The_sentences_on_coming_of_age_name_the_ages_and_states_of_the_table()
    {
        var sentences = Texts().Where(text => AboutComingOfAge.Contains(text.Key)).ToList();

        Assert.Equal(4, sentences.Count);
        Assert.All(sentences, text => Assert.Equal(Later, Named(text.Words)));
        Assert.All(sentences, text => Assert.Contains($"{ComingOfAge.Usual}", text.Words, StringComparison.Ordinal));
        Assert.All(sentences, text => Assert.Contains($"{ComingOfAge.Latest}", text.Words, StringComparison.Ordinal));
    }

    [Fact]
    public void No_other_sentence_names_a_state_but_the_one_kept_under_its_code()
        => Broken.Nowhere(
            from text in Texts()
            where !AboutComingOfAge.Contains(text.Key) && !text.Key.StartsWith("Zone_", StringComparison.Ordinal)
            from name in Named(text.Words)
            where !text.Key.EndsWith($"_{UsState.All.Single(state => state.Name == name).Code}", StringComparison.Ordinal)
            select $"{text.File}: {text.Key} names {name}");

    private static IEnumerable<string> Named(string words)
        => UsState.All.Select(state => state.Name).Where(name => words.Contains(name, StringComparison.Ordinal));

    private static IEnumerable<(string File, string Key, string Words)> Texts()
        => from file in Repository.Files("src", "*.resx")
           from data in XDocument.Parse(Repository.Read(file)).Root!.Elements("data")
           select (file, data.Attribute("name")!.Value, data.Element("value")!.Value);
}
