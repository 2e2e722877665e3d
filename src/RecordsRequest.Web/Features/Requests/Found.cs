namespace RecordsRequest.Web.Features.Requests;

internal static class Found
{
    /// <summary>One of every class of this kind.</summary>
    public static IReadOnlyList<TPart> Of<TPart>()
        => [.. typeof(TPart).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(TPart)))
            .Select(type => (TPart)Activator.CreateInstance(type)!)];
}
