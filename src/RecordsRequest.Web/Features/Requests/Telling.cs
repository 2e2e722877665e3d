namespace RecordsRequest.Web.Features.Requests;

/// <summary>What the things a person can tell are about, in the order in which they are shown.</summary>
public enum ActionGroup
{
    Letter,
    Records,
    Answer,
    Cost,
    Me,
    End,
}

/// <summary>How a person comes to tell something: the end of the page's address, and the place and name in the list of what can be told.</summary>
/// <param name="Group">The group in the list, or null for what has its own place on the page: later letters, and what is put right.</param>
internal sealed record Telling(RequestAction Action, string Slug, ActionGroup? Group = null, Func<OpenRequest, string>? Name = null)
{
    public static Telling Of(RequestAction action) => EventScreen.OfAction[action];

    public string NameFor(OpenRequest file) => Name?.Invoke(file) ?? throw new InvalidOperationException($"{Action} is not in the list.");
}
