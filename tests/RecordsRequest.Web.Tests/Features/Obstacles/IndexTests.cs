namespace RecordsRequest.Web.Tests.Features.Obstacles;

/// <summary>Where a person finds what the office said.</summary>
public sealed class IndexTests(AdviceApp app) : IClassFixture<AdviceApp>
{
    [Theory]
    [InlineData("en", "Money (")]
    [InlineData("es", "Dinero (")]
    public async Task What_they_said_stands_in_groups_that_open_and_say_how_much_is_in_them(string language, string name)
    {
        var patient = await app.Patient().Open($"/{language}/requests/{app.Id}/obstacles");

        var groups = patient.Page.QuerySelectorAll("main details[data-found]");
        Assert.InRange(groups.Length, 5, 6);
        Assert.Contains(groups, group => group.QuerySelector("summary")!.TextContent.StartsWith(name, StringComparison.Ordinal));
        Assert.All(groups, group => Assert.False(group.HasAttribute("open")));
        Assert.All(groups, group => Assert.EndsWith(
            $"({group.QuerySelectorAll("a").Length})", group.QuerySelector("summary")!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "own form", "authorization form")]
    [InlineData("es", "formulario de la oficina", "formulario de autorización")]
    [InlineData("es", "formulario de la oficina", "release form")]
    public async Task It_is_found_by_the_words_that_offices_use_too_in_both_languages(string language, string name, string said)
    {
        var patient = await app.Patient().Open($"/{language}/requests/{app.Id}/obstacles");

        var line = patient.Page.QuerySelectorAll("[data-found] li").Single(line => line.TextContent.Contains(name, StringComparison.Ordinal));
        Assert.Contains(said, line.GetAttribute("data-words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_is_not_shown_until_script_can_answer_it_and_sends_nothing()
    {
        var patient = await app.Patient().Open($"/en/requests/{app.Id}/obstacles");

        var field = patient.Page.QuerySelector("input[type=search]")!;
        Assert.Null(field.GetAttribute("name"));
        Assert.Null(field.Closest("form"));
        Assert.True(field.Closest("#find")!.HasAttribute("hidden"));
        Assert.NotNull(patient.Page.QuerySelector("script[src^='/js/find.']"));
    }
}
