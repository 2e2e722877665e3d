using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace RecordsRequest.Pdf.Tests.Readers;

/// <summary>How programs that others wrote read a file. Debian has them as poppler-utils and qpdf; pdf.js comes from npm.</summary>
internal static class Reader
{
    /// <summary>What is wrong with the syntax of the file; empty when nothing is.</summary>
    public static async Task<string> FaultsAsync(byte[] pdf)
    {
        var (code, said, complaints) = await RunAsync(pdf, "qpdf", path => ["--check", path]);
        return code is 0 ? complaints : said + complaints;
    }

    /// <summary>The text of the elements in order, as one line.</summary>
    public static async Task<string> StructureTextAsync(byte[] pdf)
    {
        var (_, said, complaints) = await RunAsync(pdf, "pdfinfo", path => ["-struct-text", "-enc", "UTF-8", path]);
        Assert.Equal("", complaints);
        return said;
    }

    /// <summary>The text of the elements alone, one after the other.</summary>
    public static async Task<string> PlainTextAsync(byte[] pdf)
        => string.Concat(
            from line in (await StructureTextAsync(pdf)).Split('\n', StringSplitOptions.TrimEntries)
            where line.StartsWith('"')
            select line[1..^1]);

    /// <summary>Elements and text as pdf.js finds them.</summary>
    public static async Task<Found> PdfJsAsync(byte[] pdf)
    {
        var (code, said, complaints) = await RunAsync(pdf, "node", path => [ScriptPath, path]);
        Assert.True(code is 0, complaints);
        return JsonSerializer.Deserialize<Found>(said, JsonSerializerOptions.Web)!;
    }

    /// <summary>All pages in shades of grey, 144 dots to the inch.</summary>
    public static async Task<byte[]> PictureAsync(byte[] pdf)
    {
        var (code, said, complaints) = await RunForBytesAsync(pdf, "pdftoppm", path => ["-r", "144", "-gray", path]);
        Assert.True(code is 0, complaints);
        return said;
    }

    // Where node finds pdf.js beside it.
    private static string ScriptPath { get; }
        = typeof(Reader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(about => about.Key is "PdfReader").Value!;

    private static async Task<(int Code, string Said, string Complaints)> RunAsync(byte[] pdf, string program, Func<string, string[]> arguments)
    {
        var (code, said, complaints) = await RunForBytesAsync(pdf, program, arguments);
        return (code, Encoding.UTF8.GetString(said), complaints);
    }

    private static async Task<(int Code, byte[] Said, string Complaints)> RunForBytesAsync(
        byte[] pdf, string program, Func<string, string[]> arguments)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "read.pdf");
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments(path))
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                })!;
            using var said = new MemoryStream();
            var complaints = process.StandardError.ReadToEndAsync();
            await process.StandardOutput.BaseStream.CopyToAsync(said);
            await process.WaitForExitAsync();
            return (process.ExitCode, said.ToArray(), await complaints);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}

/// <summary>What pdf.js found; outside is text that is neither in an element nor marked as an artifact.</summary>
internal sealed record Found(string? Language, IReadOnlyList<FoundElement> Elements, IReadOnlyList<string> Outside);

internal sealed record FoundElement(string Role, string Text);
