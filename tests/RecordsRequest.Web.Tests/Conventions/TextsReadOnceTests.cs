using System.Reflection;
using FluentValidation;
using RecordsRequest.Web.Features;

namespace RecordsRequest.Web.Tests.Conventions;

/// <summary>What is made once serves readers of every language: words it read when it was made would be those of whoever came first.</summary>
public sealed class TextsReadOnceTests
{
    [Fact]
    public void Nothing_that_is_made_once_keeps_the_words_of_one_language()
        => Broken.Nowhere(
            from type in typeof(Program).Assembly.GetTypes()
            from made in MadeOnce(type)
            from used in Uses.MembersOf(made)
            where IsAWord(used)
            select $"{type}: {used.Name}");

    [Theory]
    [InlineData(typeof(KeepsInAField))]
    [InlineData(typeof(KeepsInARule))]
    public void Words_that_are_kept_are_found(Type type) => Assert.Contains(MadeOnce(type).SelectMany(Uses.MembersOf), IsAWord);

    private static IEnumerable<MethodBase> MadeOnce(Type type)
        => [.. type.TypeInitializer is { } once ? new[] { once } : [], .. type.IsAssignableTo(typeof(IValidator)) ? type.GetConstructors() : []];

    private static bool IsAWord(MemberInfo used)
        => (used.DeclaringType?.Name is "Text" && used.Name.StartsWith("get_", StringComparison.Ordinal)) || used.Name is nameof(PageWords.InWords);

    private static class KeepsInAField
    {
        public static readonly string Word = Web.Features.Shared.Text.Button_Continue;
    }

    private sealed class KeepsInARule : AbstractValidator<string>
    {
        public KeepsInARule() => RuleFor(text => text).NotNull().WithMessage(Web.Features.Shared.Text.Button_Continue);
    }
}
