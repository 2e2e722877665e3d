using Microsoft.Playwright;
using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using Requests = RecordsRequest.Web.Features.Requests.Text;
using Words = RecordsRequest.Web.Features.Letters.Text;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>A letter that is opened to be printed, in the viewer of a whole Chromium and under the headers that we send with it.</summary>
public sealed class PdfViewerTests(LiveApp live) : IClassFixture<LiveApp>
{
    [Fact]
    public async Task The_browsers_own_viewer_shows_the_letter_to_print()
    {
        SampleAnswers.Speak("en");
        var guest = await Guest.BeginAsync(live.App);
        var id = await new Filing(live.App) { KeepsLetter = true }.AddAsync(guest.OwnerId, CareSample.Details, hasClock: true);

        await live.VisitWithProfileAsync(async visitor =>
        {
            var viewer = new TaskCompletionSource<IFrame>();
            visitor.Page.FrameNavigated += (_, frame) =>
            {
                if (frame.Url.StartsWith("chrome-extension:", StringComparison.Ordinal))
                {
                    viewer.TrySetResult(frame);
                }
            };
            await live.GiveAsync(guest, visitor);
            await visitor.Open($"/en/requests/{id}");
            await visitor.Follow(Requests.Detail_GetLetter);

            await visitor.Follow(Words.Read_Print);

            // The title stands in the file: the viewer has it once it has read the letter.
            var shown = await viewer.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            await shown.GetByText(Wording.Title, new() { Exact = true }).First.WaitForAsync();
        });
    }
}
