namespace RecordsRequest.Web.Tests.Conventions;

public sealed class ReadingEaseTests
{
    [Fact]
    public void Short_words_in_short_sentences_are_easy_and_legal_prose_is_hard()
    {
        string[] easy = ["You have a right to your records.", "Ask the office for a copy."];
        string[] hard = ["Individuals may request confidential documentation pertaining to healthcare administered by organizations."];

        Assert.InRange(ReadingEase.EnglishGrade(easy), 0, 4);
        Assert.InRange(ReadingEase.EnglishGrade(hard), 15, 40);
    }

    [Fact]
    public void Spanish_has_its_own_scale()
    {
        string[] easy = ["Usted puede ver sus expedientes.", "Pida una copia en la oficina."];
        string[] hard = ["Los individuos podrán solicitar documentación confidencial correspondiente a la asistencia sanitaria administrada."];

        Assert.InRange(ReadingEase.SpanishEase(easy), 65, 110);
        Assert.InRange(ReadingEase.SpanishEase(hard), -50, 40);
    }

    [Fact]
    public void Headings_and_list_fragments_do_not_make_a_page_look_easier()
        => Assert.Equal(["It is free.", " Ask!"], ReadingEase.Sentences("It is free. Ask! Lab results"));
}
