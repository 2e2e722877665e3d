using System.Reflection;
using System.Runtime.InteropServices;
using RecordsRequest.Pdf.Fonts;

namespace RecordsRequest.Pdf.Tests;

public sealed class OwnWorldTests
{
    [Fact]
    public void The_writer_knows_the_base_library_and_HarfBuzz_and_nothing_of_ours()
        => Assert.DoesNotContain(
            typeof(PdfDocument).Assembly.GetReferencedAssemblies(),
            reference => reference.Name is not "HarfBuzzSharp" && !reference.Name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_native_library_has_every_function_that_is_called_by_name()
    {
        var names = typeof(HarfBuzz).GetMethods().Select(NameOf).OfType<string>().ToList();
        var library = NativeLibrary.Load(HarfBuzz.Library, typeof(HarfBuzz).Assembly, searchPath: null);

        Assert.InRange(names.Count, 10, 20);
        Assert.All(names, name => Assert.True(NativeLibrary.TryGetExport(library, name, out _), name));
    }

    private static string? NameOf(MethodInfo method)
        => method.GetCustomAttribute<LibraryImportAttribute>()?.EntryPoint ?? method.GetCustomAttribute<DllImportAttribute>()?.EntryPoint;
}
