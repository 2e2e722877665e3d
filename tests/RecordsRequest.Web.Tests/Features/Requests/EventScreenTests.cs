using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>What each noun brings to the screens, which the compiler cannot ask for.</summary>
public sealed class EventScreenTests
{
    private static readonly IEnumerable<Type> Kinds = typeof(EventFacts).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(EventFacts)) && !type.IsAbstract);

    [Fact]
    public void Every_kind_of_event_has_one_screen_in_the_folder_of_its_noun()
    {
        Assert.Equal(Names(Kinds), Names(EventScreen.All.Select(screen => screen.Facts)));
        Assert.All(EventScreen.All, screen => Assert.True(
            NounOf(screen.GetType()) == NounOf(screen.Facts) || NounOf(screen.Facts) is "Requests",
            $"{screen.GetType().FullName} shows {screen.Facts.FullName}"));
    }

    [Fact]
    public void Every_action_is_told_in_one_way()
        => Assert.Equal(
            Enum.GetValues<RequestAction>(), EventScreen.All.SelectMany(screen => screen.Tellings).Select(telling => telling.Action).Order());

    [Fact]
    public void Every_next_step_leads_somewhere()
        => Assert.Equal(Enum.GetValues<NextStep>(), Found.Of<INextScreens>().SelectMany(noun => noun.Screens).Select(screen => screen.Step).Order());

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);

    private static string NounOf(Type type) => type.Namespace!.Split('.')[^1];
}
