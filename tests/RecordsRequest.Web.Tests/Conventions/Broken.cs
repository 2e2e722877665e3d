namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>Names every place that breaks a rule, not only the first few.</summary>
internal static class Broken
{
    public static void Nowhere(IEnumerable<string?> places)
    {
        var found = places.Distinct().ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
