using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>The common way through the wizard, and where the hard cases leave it.</summary>
internal static class HardCaseAnswers
{
    public const string Husband = "Luis Martínez";

    public static IReadOnlyList<AnsweredPage> OnPaper => SampleAnswers.Common
        .With("how", By(Words.DeliveryMethod_Paper));

    public static IReadOnlyList<AnsweredPage> ByEmail => SampleAnswers.Common
        .With("how", By(Words.DeliveryMethod_Email))
        .With("fees", new("email", new Picked(Words.EmailPrivacy_PlainAccepted)), new("fees", new Picked(Words.Fees_Always)));

    /// <summary>A resident asks for paper.</summary>
    public static IReadOnlyList<AnsweredPage> NursingHome => SampleAnswers.Common
        .With("records-office", new AnsweredPage("records-office", new Typed(Words.RecordsOffice_Organization, SampleAnswers.Provider),
            new Picked(Words.PlaceKind_NursingHome)))
        .With("how", By(Words.DeliveryMethod_Paper), new("look-case", new Picked(Words.RuleCase_InCare)));

    /// <summary>Her husband is in a coma, and she has no paper.</summary>
    public static IReadOnlyList<AnsweredPage> Wife => SampleAnswers.Common
        .With("who", new("who", new Picked(Words.Requester_SomeoneElse)), new("legal-authority", new Picked(Words.Authority_Surrogate)),
            new("about-you", new Typed(Words.AboutYou_Name, SampleAnswers.Parent), new Picked(Words.Relation_Wife)))
        .With("name", new AnsweredPage("name", new Typed(Words.Name_Legal, Husband), SampleAnswers.BornOn("4", "28", "1949")));

    private static AnsweredPage By(string way) => new("how", new Picked(way), new Typed(Words.SecondChoice_Heading, Words.SecondChoice_AskMe));

    extension(IReadOnlyList<AnsweredPage> pages)
    {
        private IReadOnlyList<AnsweredPage> With(string slug, params IReadOnlyList<AnsweredPage> instead)
            => [.. pages.SelectMany(page => page.Slug == slug ? instead : [page])];
    }
}
