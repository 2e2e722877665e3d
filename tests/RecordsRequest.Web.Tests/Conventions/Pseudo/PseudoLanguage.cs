using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Resources;
using System.Runtime.Loader;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Tests.Conventions.Pseudo;

/// <summary>
/// A third language as anybody would add one, made while the test runs: resource files, here the English texts in brackets and longer, and
/// one line in the list of languages. What stands on a page outside of brackets came from somewhere else.
/// </summary>
internal sealed class PseudoLanguage : IDisposable
{
    public const LetterLanguage Value = (LetterLanguage)2;
    private const string Name = "qps-Ploc";
    private static readonly Assembly[] Ours = [typeof(LetterLanguage).Assembly, typeof(Program).Assembly];
    private readonly Dictionary<string, Assembly> _satellites = [];

    public PseudoLanguage()
    {
        AssemblyLoadContext.Default.Resolving += Find;
        LetterLanguages.Cultures.Add(Value, Culture());
    }

    public static string Code => Value.Code;

    public void Dispose()
    {
        LetterLanguages.Cultures.Remove(Value);
        AssemblyLoadContext.Default.Resolving -= Find;
    }

    /// <summary>As long as in a wordy language.</summary>
    private static string Longer(string english) => $"«{english} {string.Concat(Enumerable.Repeat("~~~ ", (english.Length / 10) + 1))}»";

    // Days are written as in English, in brackets too.
    private static CultureInfo Culture()
    {
        var (pseudo, english) = ((CultureInfo)CultureInfo.GetCultureInfo(Name).Clone(), LetterLanguage.English.Culture);
        pseudo.NumberFormat = english.NumberFormat;
        pseudo.DateTimeFormat = (DateTimeFormatInfo)english.DateTimeFormat.Clone();
        pseudo.DateTimeFormat.LongDatePattern = "«dddd, MMMM d, yyyy»";
        pseudo.DateTimeFormat.ShortTimePattern = "«h:mm tt»";
        return pseudo;
    }

    private Assembly? Find(AssemblyLoadContext context, AssemblyName wanted)
    {
        lock (_satellites)
        {
            if (wanted.CultureName != Name || Ours.FirstOrDefault(ours => $"{ours.GetName().Name}.resources" == wanted.Name) is not { } main)
            {
                return null;
            }

            return _satellites.TryGetValue(wanted.Name!, out var made)
                ? made
                : _satellites[wanted.Name!] = context.LoadFromStream(new MemoryStream(Satellite(main)));
        }
    }

    private static byte[] Satellite(Assembly main)
    {
        var (metadata, texts, image) = (new MetadataBuilder(), new BlobBuilder(), new BlobBuilder());
        var name = $"{main.GetName().Name}.resources";
        metadata.AddModule(0, metadata.GetOrAddString($"{name}.dll"), metadata.GetOrAddGuid(main.ManifestModule.ModuleVersionId), default, default);
        metadata.AddAssembly(
            metadata.GetOrAddString(name), main.GetName().Version!, metadata.GetOrAddString(Name), default, default, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(
            default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1));
        foreach (var resource in main.GetManifestResourceNames().Where(resource => resource.EndsWith(".resources", StringComparison.Ordinal)))
        {
            var file = Translated(main, resource);
            metadata.AddManifestResource(
                ManifestResourceAttributes.Public, metadata.GetOrAddString(
                    resource.Replace(".resources", $".{Name}.resources", StringComparison.Ordinal)), default, (uint)texts.Count);
            texts.WriteInt32(file.Length);
            texts.WriteBytes(file);
            texts.Align(8);
        }

        new ManagedPEBuilder(
            PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder(), managedResources: texts).Serialize(image);
        return image.ToArray();
    }

    private static byte[] Translated(Assembly main, string resource)
    {
        using var english = new ResourceReader(main.GetManifestResourceStream(resource)!);
        using var file = new MemoryStream();
        using (var writer = new ResourceWriter(file))
        {
            foreach (var (key, text) in english.Cast<DictionaryEntry>().Select(entry => ((string)entry.Key, (string)entry.Value!)))
            {
                writer.AddResource(key, Longer(text));
            }

            writer.Generate();
            return file.ToArray();
        }
    }
}
