using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Tests.Features.Letters;
using RecordsRequest.Web.Tests.Harness;
using Actions = RecordsRequest.Web.Features.Requests.Text;
using CaseFile = RecordsRequest.Web.Features.CaseFile.Text;
using Complaint = RecordsRequest.Web.Features.Complaints.Text;
using LaterLetters = RecordsRequest.Web.Features.LaterLetters.Text;
using Letters = RecordsRequest.Web.Features.Letters.Text;
using SharedText = RecordsRequest.Web.Features.Shared.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>What a person does when an office does not simply send the records. Each errand begins and ends on the request's page.</summary>
internal static class ObstacleWalk
{
    extension(Visitor visitor)
    {
        /// <summary>Follows what is offered as the letter or the next step, makes the letter and tells how it was sent.</summary>
        public async Task<string> WriteAndSend(LetterKind kind, string link)
        {
            await visitor.Follow(link);
            return await visitor.MakeAndSend(kind);
        }

        /// <summary>Makes a letter that rests on HIPAA and tells that it was faxed. The letter as it is printed.</summary>
        public async Task<string> MakeAndSend(LetterKind kind)
        {
            var letter = await visitor.MakeAndFax(kind);
            Assert.Contains("45 CFR 164.524", letter, StringComparison.Ordinal);
            return letter;
        }

        /// <summary>Makes the letter shown and tells that it was faxed. The letter as it is printed.</summary>
        public async Task<string> MakeAndFax(LetterKind kind)
        {
            await visitor.Press(LaterLetters.Letter_Button);
            Assert.Equal(kind.InWords(), await visitor.Heading());
            using var letter = await visitor.DownloadLetter();
            Assert.Contains(SampleAnswers.Provider, letter.Text, StringComparison.Ordinal);

            await visitor.Follow(Letters.Letter_TellSent);
            await visitor.Choose(SendMethod.Fax.InWords());
            await visitor.Save();
            return letter.Text;
        }

        /// <summary>From the page of a request to where one thing that happened is told.</summary>
        public async Task Tell(string what)
        {
            await visitor.Follow(Actions.Detail_Tell);
            await visitor.Follow(what);
        }

        public Task Save() => visitor.Press(SharedText.Button_Save);

        /// <summary>They wrote today that they need more time.</summary>
        public async Task TellTheyNeedMoreTime(DateOnly today, string? reasons, DateOnly? promised)
        {
            await visitor.Tell(Actions.RequestAction_Extend);
            await visitor.Choose(Actions.MoreTime_InWriting_Yes);
            await visitor.Answer(new("", On(Actions.MoreTime_DatedOn, today), new Typed(Actions.MoreTime_Reasons, reasons ?? "")));
            if (promised is { } until)
            {
                await visitor.Answer(new("", On(Actions.MoreTime_PromisedOn, until)));
            }

            await visitor.Save();
        }

        /// <summary>Tells what became of each item, in the words of the form.</summary>
        public async Task TellWhatCame(params IReadOnlyList<(string Item, ItemOutcome Outcome)> outcomes)
        {
            await visitor.Tell(Actions.RequestAction_Arrive);
            await visitor.Choose(Came.Part.InWords());
            foreach (var (item, outcome) in outcomes)
            {
                // The innermost: each item is asked about under "part of it".
                var question = visitor.Page.Locator("fieldset")
                    .Filter(new() { Has = visitor.Page.Locator("legend").GetByText(item, new() { Exact = true }) }).Last;
                await question.Locator("label").Filter(new() { HasText = outcome.InWords() }).ClickAsync();
            }

            await visitor.Save();
        }

        public async Task TellAllCame()
        {
            await visitor.Tell(Actions.RequestAction_Arrive);
            await visitor.Choose(Came.Everything.InWords());
            await visitor.Save();
        }

        /// <summary>Reads the complaint page, makes the sheet, and tells that it was filed. The words of the sheet.</summary>
        public async Task<string> FileComplaint(string ground, string number)
        {
            Assert.Equal(Complaint.Complaint_Title, await visitor.Heading());
            Assert.Contains(ground, await visitor.Words(), StringComparison.Ordinal);
            await visitor.Press(Complaint.Form_Look);
            Assert.Equal(Complaint.LetterKind_ComplaintSheet, await visitor.Heading());
            var sheet = await visitor.Words();
            Assert.Contains(SampleAnswers.Provider, sheet, StringComparison.Ordinal);
            await visitor.Follow(Actions.Action_Back);
            await visitor.Tell(Complaint.RequestAction_Complain);
            await visitor.Choose(Complaint.ComplaintStep_Filed);
            await visitor.Fill(Complaint.Log_Number, number);
            await visitor.Save();
            return sheet;
        }

        /// <summary>Reads the case file on its page, fetches everything and checks every file against its sum.</summary>
        public async Task<TakenCaseFile> TakeCaseFile()
        {
            await visitor.Follow(Actions.Detail_CaseFile);
            var page = await visitor.Words();
            using var archive = new ZipArchive(new MemoryStream(await visitor.Download(CaseFile.Index_Zip)));
            var files = archive.Entries.ToDictionary(entry => entry.Name, Read);
            var sums = Encoding.UTF8.GetString(files["SHA256SUMS.txt"]).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split("  ")).ToDictionary(line => line[1], line => line[0]);
            Assert.Equal(files.Where(file => file.Key is not "SHA256SUMS.txt").ToDictionary(file => file.Key, file => SumOf(file.Value)), sums);

            await visitor.Follow(Actions.Action_Back);
            return new(page, files);
        }
    }

    /// <summary>What is typed into a question for a day.</summary>
    public static Dated On(string legend, DateOnly day) => new(legend, $"{day.Month}", $"{day.Day}", $"{day.Year}");

    private static string SumOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>The case file as its page shows it, and all that came with it.</summary>
internal sealed record TakenCaseFile(string Page, IReadOnlyDictionary<string, byte[]> Files)
{
    public string English => Printed(isCopy: false);

    /// <summary>The copy for who reads another language.</summary>
    public string Copy => Printed(isCopy: true);

    private string Printed(bool isCopy)
    {
        using var printed = new PrintedText(Files.Single(file => file.Key.StartsWith("case-file", StringComparison.Ordinal)
            && file.Key.EndsWith("-es.pdf", StringComparison.Ordinal) == isCopy).Value);
        return printed.Text;
    }
}
