using FsCheck;
using FsCheck.Fluent;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>What holds for every way through the wizard.</summary>
public sealed class RoutePropertyTests
{
    private const int MostAnswers = 200;

    private static readonly Gen<int> Seeds = Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void Whoever_goes_on_answering_comes_to_the_end()
        => Holds(seed => Finish(new RandomAnswers(seed), RandomAnswers.Empty).IsComplete);

    [Fact]
    public void On_the_way_every_question_asked_may_be_visited_and_none_on_a_later_page()
        => Holds(seed =>
        {
            var person = new RandomAnswers(seed);
            var draft = RandomAnswers.Empty;
            while (NewRequestJourney.Journey.FirstOpen(draft) is { } open)
            {
                var later = NewRequestJourney.Journey.Route(draft).SkipWhile(step => step != open).Skip(1);
                var ahead = later.Where(step => step.Page != open.Page);
                if (!NewRequestJourney.Journey.CanVisit(open, draft) || ahead.Any(step => NewRequestJourney.Journey.CanVisit(step, draft)))
                {
                    return false;
                }

                draft = person.Answer(draft, open.Slug);
            }

            return true;
        });

    [Fact]
    public void Changing_any_answer_at_the_end_leads_to_the_end_again_and_to_a_letter()
        => Holds(seed =>
        {
            var person = new RandomAnswers(seed);
            var draft = Finish(person, RandomAnswers.Empty);
            foreach (var step in NewRequestJourney.Journey.Route(draft).ToList())
            {
                draft = Finish(person, person.Answer(draft, step.Slug));
            }

            var details = draft.ToDetails(signature: null, draft.AsOf, LetterLanguage.Spanish);
            return Enum.GetValues<LetterLanguage>().All(language => RequestLetter.Write(details, "RR-7K2M-9QXD", language).Blocks.Count > 0);
        });

    [Fact]
    public void Every_answer_in_a_draft_is_one_question_s_and_goes_with_whoever_gave_it()
    {
        var person = new RandomAnswers(seed: 1);
        var answers = typeof(RequestDraft)
            .GetProperties().Where(property => property.PropertyType.Name.EndsWith("Answer", StringComparison.Ordinal)).ToList();

        var full = NewRequestJourney.Journey.Steps.Aggregate(RandomAnswers.Empty, (draft, step) => person.Answer(draft, step.Slug));

        Assert.Equal(NewRequestJourney.Journey.Steps.Count, answers.Count);
        Assert.All(answers, answer => Assert.NotNull(answer.GetValue(full)));
        Assert.Equal(RandomAnswers.Empty, NewRequestJourney.Journey.Forget(full, Enum.GetValues<Whose>()));
    }

    private static RequestDraft Finish(RandomAnswers person, RequestDraft draft)
    {
        for (var answers = 0; answers < MostAnswers && NewRequestJourney.Journey.FirstOpen(draft) is { } open; answers++)
        {
            draft = person.Answer(draft, open.Slug);
        }

        return draft;
    }

    private static void Holds(Func<int, bool> property) => Prop.ForAll(Seeds.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
