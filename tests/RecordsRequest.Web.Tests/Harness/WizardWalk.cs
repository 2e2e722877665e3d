using Shared = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>A patient goes through the wizard, page by page.</summary>
internal static class WizardWalk
{
    extension(Patient patient)
    {
        /// <summary>From the start page to the first question, on an own device.</summary>
        public Task<Patient> StartRequest(string language = "en")
        {
            // Before anything is awaited, so that the test goes on in this language.
            SampleAnswers.Speak(language);
            return patient.StartInOwnWords(language);
        }

        private async Task<Patient> StartInOwnWords(string language)
        {
            await patient.Open($"/{language}/requests/new");
            patient.Choose(Words.InPortal_NotAll);
            if (patient.Page.QuerySelector("[name='Form.Patient']") is not null)
            {
                patient.Choose(Words.WhichPatient_AsBefore);
            }

            if (patient.Page.QuerySelector("[name='Form.Device']") is not null)
            {
                patient.Choose(Words.DeviceOwner_Mine);
            }

            return await patient.Press(Shared.Button_Continue);
        }

        public Patient Enter(AnsweredPage page)
        {
            foreach (var entry in page.Entries)
            {
                _ = entry switch
                {
                    Typed typed => patient.Fill(typed.Label, typed.Text),
                    Picked picked => patient.Choose(picked.Label),
                    Dated dated => patient.FillDate(dated.Legend, dated.Month, dated.Day, dated.Year),
                    _ => throw new InvalidOperationException($"Nobody knows how to enter {entry}."),
                };
            }

            return patient;
        }

        /// <summary>Answers the pages in order; each must be the one the wizard shows.</summary>
        public async Task<Patient> AnswerAll(IEnumerable<AnsweredPage> pages)
        {
            foreach (var page in pages)
            {
                Assert.EndsWith($"/{page.Slug}", patient.At, StringComparison.Ordinal);
                await patient.Enter(page).Press(Shared.Button_Continue);
                Assert.Empty(patient.Errors);
            }

            return patient;
        }

        /// <summary>From nothing to "Your letter is ready".</summary>
        public Task<Patient> MakeLetter(string language = "en")
        {
            SampleAnswers.Speak(language);
            return patient.MakeLetterInOwnWords(language);
        }

        private async Task<Patient> MakeLetterInOwnWords(string language)
        {
            await patient.StartInOwnWords(language);
            await patient.AnswerAll(SampleAnswers.Common);
            return await patient.Fill(Words.Check_Signature, SampleAnswers.Patient).Press(Words.Check_MakeLetter);
        }
    }
}
