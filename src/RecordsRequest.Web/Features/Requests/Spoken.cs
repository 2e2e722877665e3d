using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>A sentence for the phone: the office hears English, and the person reads what it means.</summary>
public sealed record Spoken(string InEnglish, string InMyLanguage)
{
    public static Spoken Of(Func<string> said) => new(Language.English.Speak(said), said());
}
