namespace RecordsRequest.Domain.Requests;

internal static class ToldInWords
{
    extension(Words words)
    {
        public string Dated(string key, DateOnly day) => words.Fill(key, words.Day(day));

        public string? Promised(DateOnly? day) => day is { } promised ? words.Dated(nameof(Wording.Complaint_Promised), promised) : null;

        public IEnumerable<string?> Sent(string key, SendMethod method, string? number) =>
        [
            words.Fill(key, words[$"Complaint_By_{method}"]),
            number is null ? null : words.Fill(nameof(Wording.Complaint_Tracking), number),
        ];

        public IEnumerable<string> ProofOf(DateOnly on, SendMethod method, string? number, string? proof)
            => number is not null ? [words.Fill(nameof(Wording.Complaint_Paper_Tracking), number, words.Day(on))]
                : proof is not null ? [words.Fill(nameof(Wording.Complaint_Paper_Proof), words[$"Complaint_By_{method}"], words.Day(on))]
                : [];
    }
}
