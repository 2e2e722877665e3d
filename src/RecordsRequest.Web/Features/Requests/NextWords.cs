using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal static class NextWords
{
    extension(OpenRequest file)
    {
        public string? WhyNext => NextScreen.Of(file.Next).Why?.Invoke(file);

        public string? BeforeSending => file.Request.Stage is not Stage.LetterMade ? null
            : file.Details.IsOutgrownOn(file.Today) ? Text.Send_Outgrown
            : file.OldSignature;

        // The state's act asks for a fresher signature.
        private string? OldSignature => file.Details is { Signature: not null, MadeOn: var signed, Provider.State: var state }
            && SignatureAges.TooOld(state, signed, file.Today) is { } rule
                ? Sentences.Say(
                    rule.Days is 0 ? Text.Send_OldSignature_Year : Text.Send_OldSignature,
                    UsState.NameOf(state), rule.Days, rule.Citation)
                : null;

        /// <summary>What is said on the phone. Who is not the patient says first whose records they mean.</summary>
        public string OnThePhone(string said) => file.Now.Details.WhoAsks is WhoAsks.Patient ? said
            : $"{Sentences.Say(Text.Say_WhoseRecords, file.Details.Patient.Name.Value)} {said}";

        public LetterMadeFacts? OverdueLetter => file.Standing.Kind is StandingKind.Overdue
            ? file.History.Attempt.OfType<LetterMadeFacts>().LastOrDefault(letter => letter.Letter is LetterKind.Overdue)
            : null;

        /// <summary>The promise in one sentence or two, beside the last day and never in its place; null while none is open.</summary>
        public string? PromiseNote => file.Promise switch
        {
            null => null,
            { } promised when promised < file.Today => Sentences.Say(Text.Standing_PromisePassed, promised),
            { } promised when file.Due is { } due => Sentences.Say(
                due < file.Today ? Text.Standing_Promise_Late : Text.Standing_Promise, Sentences.Day(promised), Sentences.Day(due)),
            { } promised => Sentences.Say(Text.Event_Promised, promised),
        };
    }
}
