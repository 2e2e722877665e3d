namespace RecordsRequest.Browser.Tests.Harness;

/// <summary>A window and how it is drawn.</summary>
internal sealed record Screen(int Width, Drawn Drawn = Drawn.Light)
{
    public const int Height = 800;
}

/// <summary>What people set in their system or browser.</summary>
internal enum Drawn
{
    Light,
    Dark,
    ForcedColors,

    /// <summary>The distances of WCAG 1.4.12.</summary>
    TextSpacing,
}

/// <summary>How a person works the page.</summary>
public enum Ways
{
    Mouse,
    Keyboard,
    NoScript,
}
