using System.Reflection;
using RecordsRequest.Web.Features;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>What is shown of enums, read from the calls of <see cref="PageWords"/>. Other tests ask whether each language has it.</summary>
public sealed class EnumWordsTests
{
    /// <summary>Words that only some values have, since the page shows only those.</summary>
    private static readonly string[] OnlySome =
    [
        "ActionGroup Closed", "Authority Papers", "ClosingOutcome", "DenialContent", "FeeAnswer Then_NoLine", "FeeAnswer Then_Plain",
        "FormField Hint", "LetterKind Lead", "LetterKind Offer", "Obstacle Arguable", "Obstacle Do", "Obstacle Rule", "Obstacle Say",
        "PlaceKind Certified", "PlaceKind Enforcer", "PlaceKind Form", "PlaceKind Looking", "PlaceKind Rule", "RecordKind Hint", "RequestAction Then",
    ];

    private static readonly IReadOnlyList<(MethodInfo Method, string? Text)> Calls =
        [.. typeof(Program).Assembly.GetTypes().SelectMany(
            type => Uses.CallsOf(nameof(PageWords.InWords), type)).Where(call => !EnumOf(call.Method).IsGenericParameter)];

    private static readonly HashSet<string> Keys = [.. UnusedTextTests.Texts("src/RecordsRequest.Web").Select(text => text.Key)];

    /// <summary>Each enum that is shown, with the variant of its words.</summary>
    private static readonly IReadOnlyList<(Type Enum, string Variant)> Shown =
        [.. Calls.Select(call => (EnumOf(call.Method), DependsOnLook(call.Method) ? "" : call.Text ?? "")).Distinct()];

    /// <summary>Keys that some page asks for.</summary>
    internal static IReadOnlySet<string> Asked { get; } = Shown
        .Concat(Calls.Where(call => DependsOnLook(call.Method)).Select(call => (EnumOf(call.Method), PageWords.Look)))
        .SelectMany(KeysOf).ToHashSet();

    [Fact]
    public void Every_value_that_is_shown_has_its_words()
        => Broken.Nowhere(Shown.Where(shown => !OnlySome.Contains(NameOf(shown))).SelectMany(KeysOf).Where(key => !Keys.Contains(key)));

    [Fact]
    public void Words_that_only_some_values_have_are_shown_and_not_all_there()
        => Assert.Equal(OnlySome, Shown.Where(shown => KeysOf(shown).Any(key => !Keys.Contains(key))).Select(NameOf).Order(StringComparer.Ordinal));

    [Fact]
    public void The_variant_stands_where_it_is_asked_for()
        => Assert.DoesNotContain(Calls, call => !DependsOnLook(call.Method) && call.Text is null);

    [Fact]
    public void The_words_for_a_value_stand_in_one_feature_only()
        => Broken.Nowhere(UnusedTextTests.Texts("src/RecordsRequest.Web")
            .Where(text => Asked.Contains(text.Key)).CountBy(text => text.Key).Where(count => count.Value > 1).Select(count => count.Key));

    private static Type EnumOf(MethodInfo call) => call.GetGenericArguments()[0];

    private static bool DependsOnLook(MethodInfo call) => call.GetParameters()[^1].ParameterType == typeof(bool);

    private static IEnumerable<string> KeysOf((Type Enum, string Variant) shown)
        => Enum.GetNames(shown.Enum)
            .Select(value => shown.Variant is "" ? $"{shown.Enum.Name}_{value}" : $"{shown.Enum.Name}_{value}_{shown.Variant}");

    private static string NameOf((Type Enum, string Variant) shown) => $"{shown.Enum.Name} {shown.Variant}".TrimEnd();
}
