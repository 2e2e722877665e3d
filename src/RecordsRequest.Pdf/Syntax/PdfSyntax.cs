using System.Runtime.CompilerServices;

namespace RecordsRequest.Pdf.Syntax;

[InterpolatedStringHandler]
internal readonly ref struct PdfSyntax
{
    public PdfSyntax(int literalLength, int holes, ByteBuffer written) => Written = written;

    public ByteBuffer Written { get; }

    public void AppendLiteral(string text) => Written.Write(text);

    public void AppendFormatted(string name) => Written.Write(name);

    public void AppendFormatted(int number) => Written.Write(number);

    public void AppendFormatted(float measure) => Written.Write(measure);

    public void AppendFormatted(char sign) => Written.Write(sign.ToString());

    public void AppendFormatted(Ref to)
    {
        Written.Write(to.Number);
        Written.Write(" 0 R");
    }

    public void AppendFormatted(IEnumerable<Ref> all)
    {
        foreach (var to in all)
        {
            AppendFormatted(to);
            Written.Write(" ");
        }
    }

    public void AppendFormatted(Hex text)
    {
        Written.Write("<FEFF");
        foreach (var unit in text.Text)
        {
            Written.WriteHex(unit);
        }

        Written.Write(">");
    }
}

/// <summary>The number of an object; zero is none.</summary>
internal readonly record struct Ref(int Number);

internal readonly record struct Hex(string Text);
