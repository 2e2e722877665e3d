using RecordsRequest.Domain.Journeys;

namespace RecordsRequest.Domain.Tests.Journeys;

public sealed class JourneyTests
{
    private static readonly Section Only = new(1, "Only");

    private static readonly Step<Trip, string> Place
        = new("place", Only, Whose.Request, trip => trip.Place, (trip, answer) => trip with { Place = answer });

    private static readonly Step<Trip, string> Boat = new(
        "boat", Only, Whose.Office, trip => trip.Boat, (trip, answer) => trip with { Boat = answer })
    {
        Applies = trip => trip.Place == "island",
    };

    private static readonly Step<Trip, string> Day = new("day", Only, Whose.Person, trip => trip.Day, (trip, answer) => trip with { Day = answer })
    {
        Fits = (trip, answer) => trip.Place != "island" || answer != "Sunday",
    };

    private static readonly Step<Trip, string> Hour = new(
        "hour", Only, Whose.Person, trip => trip.Hour, (trip, answer) => trip with { Hour = answer })
    {
        Beside = Day,
    };

    private static readonly Journey<Trip> Journey = new([Place, Boat, Day]);

    private static readonly Journey<Trip> OfPages = new([Place, Boat, Day, Hour]);

    [Fact]
    public void The_first_open_question_is_the_first_on_the_route_without_an_answer()
    {
        Assert.Equal(Place, Journey.FirstOpen(new Trip()));
        Assert.Equal(Boat, Journey.FirstOpen(new Trip(Place: "island", Day: "Monday")));
        Assert.Null(Journey.FirstOpen(new Trip("island", "ferry", "Monday")));
    }

    [Fact]
    public void A_question_off_the_route_is_neither_asked_nor_counted_but_its_answer_is_kept()
    {
        var inland = Place.Write(new Trip("island", "ferry", "Monday"), "city");

        Assert.Equal([Place, Day], Journey.Route(inland));
        Assert.Null(Journey.FirstOpen(inland));
        Assert.Equal("ferry", inland.Boat);
    }

    [Fact]
    public void A_later_question_cannot_be_visited_before_the_earlier_ones_are_answered()
    {
        Assert.False(Journey.CanVisit(Day, new Trip(Place: "island")));
        Assert.True(Journey.CanVisit(Boat, new Trip(Place: "island")));
        Assert.False(Journey.CanVisit(Boat, new Trip(Place: "city")));
    }

    [Fact]
    public void Back_and_on_follow_the_route()
    {
        var island = new Trip("island");
        var city = new Trip("city");

        Assert.Equal(Boat, Journey.After(Place, island));
        Assert.Equal(Day, Journey.After(Place, city));
        Assert.Equal(Place, Journey.Before(Day, city));
        Assert.Null(Journey.Before(Place, city));
        Assert.Null(Journey.After(Day, city));
    }

    [Fact]
    public void Questions_on_one_page_are_visited_together()
    {
        var city = new Trip("city");

        Assert.Equal([Day, Hour], OfPages.OnPageOf(Hour));
        Assert.True(OfPages.CanVisit(Hour, city));
        Assert.Equal(Place, OfPages.Before(Hour, city));
        Assert.Null(OfPages.After(Day, city));
        Assert.Equal("day", OfPages.FirstOpen(city with { Day = "Monday" })?.Page);
    }

    [Fact]
    public void An_answer_that_no_longer_fits_is_asked_again()
    {
        var inland = new Trip("city", "ferry", "Sunday");

        Assert.Null(Journey.FirstOpen(inland));
        Assert.Equal(Day, Journey.FirstOpen(Place.Write(inland, "island")));
    }

    [Fact]
    public void Only_the_answers_of_whoever_is_another_are_forgotten()
        => Assert.Equal(new Trip("island"), Journey.Forget(new Trip("island", "ferry", "Monday"), [Whose.Office, Whose.Person]));

    [Fact]
    public void A_question_that_must_have_an_answer_names_itself_when_it_has_none()
    {
        Assert.Null(Boat.IfAsked(new Trip("city")));
        Assert.Equal("ferry", Boat.IfAsked(new Trip("island", "ferry")));
        Assert.Contains("boat", Assert.Throws<InvalidOperationException>(() => Boat.IfAsked(new Trip("island"))).Message, StringComparison.Ordinal);
    }

    private sealed record Trip(string? Place = null, string? Boat = null, string? Day = null, string? Hour = null);
}
