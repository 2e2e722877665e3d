using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal static class OwnFormWords
{
    extension(RequestDetails details)
    {
        public string? OwnFormNote => FederalForms.Of(details) is { } form ? Sentences.Say(form.Place.InWords("Form"), form.Name) : null;
    }
}
