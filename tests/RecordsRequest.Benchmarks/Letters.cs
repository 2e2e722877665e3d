using System.Reflection;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Benchmarks;

/// <summary>The letters that are drawn, and the fonts and scripts that draw them elsewhere.</summary>
internal static class Letters
{
    public static IReadOnlyDictionary<string, Letter> All { get; } = new Dictionary<string, Letter>
    {
        ["common letter"] = Written(SampleRequests.Common),
        ["two-page letter"] = Written(SampleRequests.Represented),
    };

    public static IReadOnlyList<string> Fonts { get; }
        = [Path.Combine(AppContext.BaseDirectory, "PublicSans-Regular.ttf"), Path.Combine(AppContext.BaseDirectory, "PublicSans-Bold.ttf")];

    public static string PathOf(string script)
        => typeof(Letters).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(known => known.Key == "Others").Value + script;

    private static Letter Written(RequestDetails details) => RequestLetter.Write(details, SampleRequests.Reference, LetterLanguage.English);
}
