using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Requests;

public sealed class DrawnSignatureTests
{
    public static TheoryData<string?> Refused { get; } =
    [
        (string?)null, "", " ", "1,1", "1,1;", ";1,1 2,2", "1,1 2", "1,1 2,2,3", "1,1  2,2", "300.1,1 2,2", "1,100.1 2,2", "-1,1 2,2",
        "1e1,1 2,2", "NaN,1 2,2", "-Infinity,1 2,2",
        "1,1 ∞,2", "1,1 2,2\n3,3", "M1,1 2,2", string.Join(';', Enumerable.Repeat("1,1 2,2", DrawnSignature.MostStrokes + 1)),
        string.Join(' ', Enumerable.Repeat("1,1", DrawnSignature.MostPoints + 1)), new string('1', 20_000),
    ];

    [Fact]
    public void Strokes_are_kept_with_one_decimal()
    {
        Assert.True(DrawnSignature.TryParse("0,0 299.96,100;12.34,56.78", out var drawn));

        Assert.Equal("0,0 300,100;12.3,56.8", drawn.Strokes);
        Assert.Equal([[(0f, 0f), (300f, 100f)], [(12.3f, 56.8f)]], drawn.Lines());
    }

    [Fact]
    public void The_largest_one_is_kept_whole()
    {
        var largest = string.Join(' ', Enumerable.Repeat("299.9,99.9", DrawnSignature.MostPoints));

        Assert.True(DrawnSignature.TryParse(largest, out var drawn));
        Assert.Equal(largest, drawn.Strokes);
    }

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_drawing_is_refused(string? typed) => Assert.False(DrawnSignature.TryParse(typed, out _));
}
