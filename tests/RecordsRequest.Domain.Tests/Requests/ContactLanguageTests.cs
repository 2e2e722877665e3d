using System.Text.Json;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Requests;

public sealed class ContactLanguageTests
{
    [Theory]
    [InlineData("true", LetterLanguage.Spanish)]
    [InlineData("false", null)]
    public void A_request_kept_as_yes_or_no_to_Spanish_opens(string kept, LetterLanguage? expected)
    {
        var today = JsonSerializer.Serialize(SampleRequests.Common);
        var then = today.Replace("\"ContactInSpanish\":null", $"\"ContactInSpanish\":{kept}", StringComparison.Ordinal);

        var opened = JsonSerializer.Deserialize<RequestDetails>(then)!;

        Assert.NotEqual(today, then);
        Assert.Equal(expected, opened.ContactIn);
    }

    [Fact]
    public void The_language_asked_for_is_kept()
    {
        var asked = SampleRequests.Common with { ContactIn = LetterLanguage.Spanish };

        Assert.Equal(LetterLanguage.Spanish, JsonSerializer.Deserialize<RequestDetails>(JsonSerializer.Serialize(asked))!.ContactIn);
    }
}
