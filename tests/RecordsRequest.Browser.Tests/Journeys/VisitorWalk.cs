using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Tests.Harness;
using Shared = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>A person with a real browser goes through the wizard.</summary>
internal static class VisitorWalk
{
    extension(Visitor visitor)
    {
        public async Task StartRequest(string language)
        {
            await visitor.Open($"/{language}/requests/new");
            await visitor.Choose(Words.InPortal_NotAll);
            await visitor.Press(Shared.Button_Continue);
            await visitor.Choose(Words.DeviceOwner_Mine);
            await visitor.Press(Shared.Button_Continue);
        }

        public async Task AnswerAll(IEnumerable<AnsweredPage> pages)
        {
            foreach (var page in pages)
            {
                Assert.EndsWith($"/{page.Slug}", visitor.At, StringComparison.Ordinal);
                await visitor.Answer(page);
                await visitor.Press(Shared.Button_Continue);
            }
        }

        public async Task MakeLetter(string language)
        {
            await visitor.StartRequest(language);
            await visitor.AnswerAll(SampleAnswers.Common);
            await visitor.SignLetter();
        }

        public async Task SignLetter()
        {
            await visitor.Fill(Words.Check_Signature, SampleAnswers.Patient);
            await visitor.Press(Words.Check_MakeLetter);
        }
    }
}
