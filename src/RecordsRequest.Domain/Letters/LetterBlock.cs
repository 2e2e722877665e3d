namespace RecordsRequest.Domain.Letters;

/// <summary>One part of a letter.</summary>
public abstract record LetterBlock;

/// <summary>A line above everything else, such as "Copy for you to keep. Do not send it."</summary>
public sealed record NoticeBlock(string Text) : LetterBlock;

/// <summary>Who writes: name and address lines, at the top left.</summary>
public sealed record SenderBlock(IReadOnlyList<string> Lines) : LetterBlock;

/// <summary>The date in words, and the reference, at the top right.</summary>
public sealed record DateBlock(IReadOnlyList<string> Lines) : LetterBlock;

/// <summary>Who is written to. Placed for the window of a #10 envelope.</summary>
/// <param name="Lines">Address lines; drawn inside the window.</param>
/// <param name="Below">Lines such as "By fax: 512-555-0142", drawn below the window.</param>
public sealed record RecipientBlock(IReadOnlyList<string> Lines, IReadOnlyList<string> Below) : LetterBlock;

/// <summary>The subject line, and a line under it that says what the letter is not.</summary>
public sealed record SubjectBlock(string Text, string? Note) : LetterBlock;

/// <summary>The title of a part. It stays with what follows.</summary>
public sealed record HeadingBlock(string Text) : LetterBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Lead">Bold words at its start that say what it is about, or null.</param>
public sealed record ParagraphBlock(string Text, string? Lead = null) : LetterBlock;

/// <summary>Labels and values, such as "Date of birth: April 28, 1949".</summary>
public sealed record FactsBlock(IReadOnlyList<LetterFact> Facts) : LetterBlock;

/// <summary>One label and its value.</summary>
public sealed record LetterFact(string Label, string Value);

/// <summary>A bulleted list. It stays with the paragraph before it.</summary>
public sealed record ListBlock(IReadOnlyList<string> Items) : LetterBlock;

/// <summary>The end of the letter: typed name if signed on screen, and always a line for a pen. Never alone on a page.</summary>
/// <param name="Closing">"Sincerely,".</param>
/// <param name="SignedLine">"Signed electronically: Rosa Martinez, 2026-11-23 16:05 UTC", or null.</param>
/// <param name="InkLabel">Label under the pen line.</param>
/// <param name="DateLabel">Label under the line for the date.</param>
/// <param name="PrintedName">Name of the person who signs, and as what.</param>
public sealed record SignatureBlock(string? Closing, string? SignedLine, string InkLabel, string DateLabel, IReadOnlyList<string> PrintedName) : LetterBlock;

/// <summary>Enclosures, copies and the like, in the smallest size.</summary>
public sealed record SmallPrintBlock(IReadOnlyList<string> Lines) : LetterBlock;
