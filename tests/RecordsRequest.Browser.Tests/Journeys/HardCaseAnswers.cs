using RecordsRequest.Web.Tests.Harness;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>The common way through the wizard, and where the hard cases leave it.</summary>
internal static class HardCaseAnswers
{
    public const string Husband = "Luis Martínez";

    public static IReadOnlyList<AnsweredPage> OnPaper => SampleAnswers.Common
        .With("how", new AnsweredPage("how", new Picked(Words.DeliveryMethod_Paper)));

    public static IReadOnlyList<AnsweredPage> ByEmail => SampleAnswers.Common
        .With("how", new AnsweredPage("how", new Picked(Words.DeliveryMethod_Email)))
        .With("fees", new("email", new Picked(Words.EmailPrivacy_PlainAccepted)), new("fees", new Picked(Words.Fees_Always)));

    /// <summary>A resident asks for paper.</summary>
    public static IReadOnlyList<AnsweredPage> NursingHome => SampleAnswers.Common
        .With("place", new AnsweredPage("place", new Picked(Words.PlaceKind_NursingHome)))
        .With("how", new("how", new Picked(Words.DeliveryMethod_Paper)), new("look-case", new Picked(Words.RuleCase_InCare)));

    /// <summary>Her husband is in a coma, and she has no paper.</summary>
    public static IReadOnlyList<AnsweredPage> Wife => SampleAnswers.Common
        .With("who", new("who", new Picked(Words.Requester_SomeoneElse)), new("legal-authority", new Picked(Words.Authority_Surrogate)),
            new("about-you", new Typed(Words.AboutYou_Name, SampleAnswers.Parent), new Picked(Words.Relation_Wife)))
        .With("name", new AnsweredPage("name", new Typed(Words.Name_Legal, Husband)))
        .With("date-of-birth", new AnsweredPage("date-of-birth", new Dated(Words.DateOfBirth_Heading_Patients, "4", "28", "1949")));

    extension(IReadOnlyList<AnsweredPage> pages)
    {
        private IReadOnlyList<AnsweredPage> With(string slug, params IReadOnlyList<AnsweredPage> instead)
            => [.. pages.SelectMany(page => page.Slug == slug ? instead : [page])];
    }
}
