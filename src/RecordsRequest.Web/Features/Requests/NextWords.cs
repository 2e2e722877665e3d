using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Why a next step is the next one, and what the office promised, in words.</summary>
internal static class NextWords
{
    extension(OpenRequest file)
    {
        /// <summary>The reason, or null where how the request stands says it already.</summary>
        public string? WhyNext => NextScreen.Of(file.Next).Why?.Invoke(file);

        /// <summary>The reminder letter that waits for its answer, or null.</summary>
        public LetterMadeFacts? OverdueLetter => file.Standing.Kind is StandingKind.Overdue
            ? file.History.Attempt.OfType<LetterMadeFacts>().LastOrDefault(letter => letter.Letter is LetterKind.Overdue)
            : null;

        /// <summary>The promise in one sentence or two, beside the last day and never in its place; null while none is open.</summary>
        public string? PromiseNote => file.Promise switch
        {
            null => null,
            { } promised when promised < file.Today => Sentences.Say(Text.Standing_PromisePassed, promised),
            { } promised when file.Due is { } due => Sentences.Say(due < file.Today ? Text.Standing_Promise_Late : Text.Standing_Promise, Sentences.Day(promised), Sentences.Day(due)),
            { } promised => Sentences.Say(Text.Standing_Promise_NoDue, promised),
        };
    }
}
