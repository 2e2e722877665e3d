namespace RecordsRequest.Web.Features.Shared;

/// <summary>What a page shows or changes, which is there from the moment it was found.</summary>
internal static class Loaded
{
    /// <exception cref="InvalidOperationException">It was not found yet.</exception>
    public static T Of<T>(T? found) where T : class => found ?? throw new InvalidOperationException($"No {typeof(T).Name} is loaded.");
}
