using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>How images are asked for: the images themselves, as a copy, electronically.</summary>
public sealed class ImagesAskedTests
{
    [Fact]
    public void Scenario_105_mammograms_are_asked_for_as_originals_without_a_deadline_of_their_own()
    {
        var letter = English(SampleRequests.Common with { Items = [Mammograms with { OriginalMammograms = true }] });

        Assert.Contains("original images and copies of the reports (21 CFR 900.12(c)(4))", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("15 days", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("900.12", English(SampleRequests.Common), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_23_mammograms_are_asked_for_as_a_copy_unless_the_originals_are_wanted()
    {
        var letter = English(SampleRequests.Common with { Items = [Mammograms] });

        Assert.Contains("- Mammogram: the actual images", letter, StringComparison.Ordinal);
        Assert.All(["original", "900.12"], words => Assert.DoesNotContain(words, letter, StringComparison.Ordinal));
    }

    [Fact]
    public void Review_21_images_come_electronically_where_notes_come_on_paper()
    {
        var letter = English(SampleRequests.SecondOpinion);

        Assert.Contains(
            "Please provide the images electronically, on a disc mailed to my address above or as a download.", letter, StringComparison.Ordinal);
        Assert.Contains("Please provide the rest on paper, by mail to my address above.", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_21_images_alone_are_never_asked_for_on_paper()
    {
        var letter = English(SampleRequests.SecondOpinion with
        {
            Items = [.. SampleRequests.SecondOpinion.Items.Where(item => item.Kind is RecordKind.ImagingStudies)],
        });

        Assert.Contains("*Delivery.* Please provide the images electronically", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("on paper", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_21_paper_as_the_second_choice_does_not_mean_the_images()
    {
        var second = new Delivery { Method = DeliveryMethod.Portal, SecondChoice = DeliveryMethod.Paper };

        Assert.Contains("Even then, please provide the images electronically",
            English(SampleRequests.SecondOpinion with { Delivery = second }), StringComparison.Ordinal);
        Assert.DoesNotContain("images", English(SampleRequests.Common with { Delivery = second }), StringComparison.Ordinal);
    }

    private static RequestedItem Mammograms
        => new() { Kind = RecordKind.ImagingStudies, Dates = new ServiceDates(DateChoice.All), Modalities = [Modality.Mammogram] };

    private static string English(RequestDetails details)
        => LetterText.Of(RequestLetter.Write(details, SampleRequests.Reference, LetterLanguage.English));
}
