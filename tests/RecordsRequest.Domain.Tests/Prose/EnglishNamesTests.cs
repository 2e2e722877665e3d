using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Domain.Tests.Prose;

public sealed class EnglishNamesTests
{
    [Theory]
    [InlineData("Sin nombres.", "Sin nombres.")]
    [InlineData("", "")]
    [InlineData("la Ley (Privacy Act), en lo que toque", "la Ley |[(Privacy Act),]| en lo que toque")]
    [InlineData("para el responsable (Privacy Officer)", "para el responsable |[(Privacy Officer)]")]
    [InlineData("Privacy Act y (Privacy Officer) y más", "[Privacy Act]| y |[(Privacy Officer)]| y más")]
    public void A_name_is_a_part_of_its_own_with_what_touches_it(string text, string parts)
        => Assert.Equal(
            parts,
            string.Join('|', EnglishNames.PartsOf(text, LetterLanguage.Spanish).Select(part => part.IsEnglish ? $"[{part.Text}]" : part.Text)));

    [Fact]
    public void In_English_nothing_is_apart()
        => Assert.Equal([("Copy to: Privacy Officer", false)], EnglishNames.PartsOf("Copy to: Privacy Officer", LetterLanguage.English));
}
