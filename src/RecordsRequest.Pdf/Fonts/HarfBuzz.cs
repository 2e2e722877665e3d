using System.Runtime.InteropServices;

namespace RecordsRequest.Pdf.Fonts;

/// <summary>What the native library of HarfBuzzSharp exports and its C# side does not.</summary>
internal static partial class HarfBuzz
{
    public const string Library = "libHarfBuzzSharp";

    /// <summary>Last of the values that a walk through a set gives.</summary>
    public const uint NoValue = uint.MaxValue;

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(nint input, SubsetFlags flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint GlyphsOf(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint SetOf(nint input, SubsetSet set);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    public static partial nint Subset(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint BlobOf(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_collect_unicodes")]
    public static partial void CollectUnicodes(nint face, nint set);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial nint DataOf(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_set_create")]
    public static partial nint CreateSet();

    [LibraryImport(Library, EntryPoint = "hb_set_destroy")]
    public static partial void DestroySet(nint set);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void AddTo(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_set_next")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Next(nint set, ref uint value);
}

[Flags]
internal enum SubsetFlags : uint
{
    NoHinting = 1,
    RetainGlyphIds = 2,
}

internal enum SubsetSet
{
    DropTables = 3,
}
