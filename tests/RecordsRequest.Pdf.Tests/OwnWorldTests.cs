using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using RecordsRequest.Pdf.Fonts;

namespace RecordsRequest.Pdf.Tests;

public sealed class OwnWorldTests
{
    private static readonly IReadOnlyList<string> CalledByName = [.. typeof(HarfBuzz).GetMethods().Select(NameOf).OfType<string>()];

    [Fact]
    public void The_writer_knows_the_base_library_and_HarfBuzz_and_nothing_of_ours()
        => Assert.DoesNotContain(
            typeof(PdfDocument).Assembly.GetReferencedAssemblies(),
            reference => reference.Name is not "HarfBuzzSharp" && !reference.Name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_native_library_has_every_function_that_is_called_by_name()
    {
        var library = NativeLibrary.Load(HarfBuzz.Library, typeof(HarfBuzz).Assembly, searchPath: null);

        Assert.InRange(CalledByName.Count, 10, 20);
        Assert.All(CalledByName, name => Assert.True(NativeLibrary.TryGetExport(library, name, out _), name));
    }

    // Those of other platforms cannot be loaded here. Their tables of names can be read: each name between zeros, on macOS after an underscore.
    [Theory]
    [InlineData("linux-x64/native/libHarfBuzzSharp.so", "")]
    [InlineData("linux-arm64/native/libHarfBuzzSharp.so", "")]
    [InlineData("osx/native/libHarfBuzzSharp.dylib", "_")]
    [InlineData("win-x64/native/libHarfBuzzSharp.dll", "")]
    public void The_native_library_of_each_platform_that_is_published_for_names_them(string file, string prefix)
    {
        var library = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "runtimes", file));

        Assert.All(CalledByName, name => Assert.NotEqual(-1, library.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"\0{prefix}{name}\0"))));
    }

    private static string? NameOf(MethodInfo method)
        => method.GetCustomAttribute<LibraryImportAttribute>()?.EntryPoint ?? method.GetCustomAttribute<DllImportAttribute>()?.EntryPoint;
}
