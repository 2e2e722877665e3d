using System.Text.Json;
using System.Text.Json.Serialization;

namespace RecordsRequest.Domain.Requests;

/// <summary>Reads what was kept while Spanish was the only language to choose, as a yes or a no.</summary>
internal sealed class ContactLanguageConverter : JsonConverter<LetterLanguage?>
{
    public override bool HandleNull => true;

    public override LetterLanguage? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => LetterLanguage.Spanish,
        JsonTokenType.False or JsonTokenType.Null => null,
        _ => Enum.Parse<LetterLanguage>(reader.GetString()!),
    };

    public override void Write(Utf8JsonWriter writer, LetterLanguage? value, JsonSerializerOptions options)
        => writer.WriteStringValue(value?.ToString());
}
