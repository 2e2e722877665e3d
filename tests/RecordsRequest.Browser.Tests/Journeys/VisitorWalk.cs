using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Features.Letters;
using RecordsRequest.Web.Tests.Harness;
using Actions = RecordsRequest.Web.Features.Requests.Text;
using Home = RecordsRequest.Web.Features.Home.Text;
using Later = RecordsRequest.Web.Features.LaterLetters.Text;
using SharedText = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>What a person does from the first page to the records, one errand each.</summary>
internal static class VisitorWalk
{
    extension(Visitor visitor)
    {
        /// <summary>From the home page to the first question, on an own device.</summary>
        public async Task StartRequest(string language)
        {
            await visitor.Open($"/{language}");
            await visitor.Follow(Home.Index_Start);
            await visitor.Choose(Words.InPortal_NotAll);
            await visitor.Choose(Words.DeviceOwner_Mine);
            await visitor.Press(SharedText.Button_Continue);
        }

        /// <summary>To the first question of a further request.</summary>
        public async Task BeginAnother(string language)
        {
            await visitor.Open($"/{language}/requests/new");
            await visitor.Choose(Words.InPortal_NotAll);
            await visitor.Choose(Words.WhichPatient_AsBefore);
            await visitor.Press(SharedText.Button_Continue);
        }

        /// <summary>Answers the pages in order; each must be the one the wizard shows.</summary>
        public async Task AnswerAll(IEnumerable<AnsweredPage> pages)
        {
            foreach (var page in pages)
            {
                Assert.EndsWith($"/{page.Slug}", visitor.At, StringComparison.Ordinal);
                await visitor.Answer(page);
                await visitor.Press(SharedText.Button_Continue);
            }
        }

        public async Task SignLetter(string name = SampleAnswers.Patient)
        {
            await visitor.Fill(Words.Check_Signature, name);
            await visitor.Press(Words.Check_MakeLetter);
        }

        /// <summary>The letter on the page shown, as it is printed.</summary>
        public async Task<PrintedText> DownloadLetter()
            => new(await visitor.Download(await visitor.Page.Locator("a[href$='/pdf']").InnerTextAsync()));

        public async Task TellHowItWasSent()
        {
            await visitor.Follow(Actions.NextStep_RecordSending);
            await visitor.Choose(SendMethod.Fax.InWords());
            await visitor.Press(SharedText.Button_Save);
        }

        public async Task TellItCameOn(DateOnly today, ReceiptBasis basis = ReceiptBasis.OfficeSaid)
        {
            await visitor.Follow(Actions.NextStep_RecordReceipt);
            await visitor.Choose(Sentences.Say(Actions.Receipt_Today, today));
            await visitor.Choose(basis.InWords());
            await visitor.Press(SharedText.Button_Save);
        }

        public async Task MakeReminderLetter()
        {
            await visitor.Follow(Actions.NextStep_MakeOverdueLetter);
            await visitor.Press(Later.Letter_Button);
            await visitor.Follow(SharedText.Layout_Back);
        }
    }
}
