using System.Text.Json;

namespace RecordsRequest.Web.Features.Offices.StartUp;

/// <summary>A value of a JSON file, and the line on which it begins.</summary>
internal record LinedValue(int Line);

internal sealed record LinedText(int Line, string Value) : LinedValue(Line);

internal sealed record LinedList(int Line, IReadOnlyList<LinedValue> Items) : LinedValue(Line);

internal sealed record LinedObject(int Line, IReadOnlyList<(string Name, LinedValue Value)> Members) : LinedValue(Line);

/// <summary>Reads JSON so that what is wrong with a value can be said with its line, which the serializer knows of the first fault only.</summary>
internal ref struct LinedJson
{
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _countedTo;

    private LinedJson(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 8 });
    }

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static LinedValue Read(ReadOnlySpan<byte> json)
    {
        var lined = new LinedJson(json);
        lined._reader.Read();
        var value = lined.Value();
        lined._reader.Read(); // nothing may follow
        return value;
    }

    private LinedValue Value()
    {
        var line = LineHere();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => new LinedObject(line, Members()),
            JsonTokenType.StartArray => new LinedList(line, Items()),
            JsonTokenType.String => new LinedText(line, Text(line)),
            _ => new LinedValue(line),
        };
    }

    private List<(string Name, LinedValue Value)> Members()
    {
        var members = new List<(string, LinedValue)>();
        while (_reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = Text(LineHere());
            _reader.Read();
            members.Add((name, Value()));
        }

        return members;
    }

    private List<LinedValue> Items()
    {
        var items = new List<LinedValue>();
        while (_reader.Read() && _reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        return items;
    }

    // Bytes that are no text, or half of a character.
    private readonly string Text(int line)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException broken)
        {
            throw new JsonException("A text in it is broken.", null, line - 1, null, broken);
        }
    }

    private int LineHere()
    {
        var at = (int)_reader.TokenStartIndex;
        _line += _json[_countedTo..at].Count((byte)'\n');
        _countedTo = at;
        return _line;
    }
}
