using System.Text;
using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Tests.Harness;
using SharedText = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>What Chromium keeps of a form in the file "Web Data" of a real profile, to offer it to whoever types there next.</summary>
public sealed class TypedOnSharedDeviceTests(LiveApp live) : IClassFixture<LiveApp>
{
    private static readonly string[] Typed = [SampleAnswers.Patient, "1949", "12 Elm Street", "rosa@example.com"];

    [Fact]
    public async Task Nothing_that_was_typed_on_a_shared_device_stays_in_the_browsers_profile()
    {
        SampleAnswers.Speak("en");
        var kept = await KeptAfterAsync(Words.DeviceOwner_Shared);

        Assert.DoesNotContain(Typed, text => kept.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>Shows that the browser does keep what it may, so that the other test can fail.</summary>
    [Fact]
    public async Task On_an_own_device_the_browser_may_keep_it()
    {
        SampleAnswers.Speak("en");
        var kept = await KeptAfterAsync(Words.DeviceOwner_Mine);

        Assert.Contains(Typed, text => kept.Contains(text, StringComparison.Ordinal));
    }

    private async Task<string> KeptAfterAsync(string device)
    {
        var kept = "";
        await live.VisitWithProfileAsync(
            async visitor =>
            {
                await visitor.Open("/en/requests/new");
                await visitor.Choose(Words.InPortal_NotAll);
                await visitor.Choose(device);
                await visitor.Press(SharedText.Button_Continue);
                if (device == Words.DeviceOwner_Shared)
                {
                    await visitor.Follow(SharedText.Button_Continue);
                }

                foreach (var page in SampleAnswers.Common.Take(4))
                {
                    await visitor.Answer(page);
                    await visitor.Press(SharedText.Button_Continue);
                }
            },
            // The journal too: what is not yet in the file itself is there.
            profile => kept = string.Concat(Directory.EnumerateFiles(Path.Combine(profile, "Default"), "Web Data*")
                .Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)))));
        return kept;
    }
}
