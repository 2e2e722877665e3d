namespace RecordsRequest.Pdf.Tests;

/// <summary>The typefaces of our letters, read once.</summary>
internal static class TestFonts
{
    public static PdfFont Regular { get; } = Read("PublicSans-Regular.ttf");

    public static PdfFont Bold { get; } = Read("PublicSans-Bold.ttf");

    public static byte[] RegularFile => File.ReadAllBytes(PathOf("PublicSans-Regular.ttf"));

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static PdfFont Read(string name)
    {
        using var file = File.OpenRead(PathOf(name));
        return PdfFont.Read(file);
    }
}
