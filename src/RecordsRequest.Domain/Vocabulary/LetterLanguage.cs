namespace RecordsRequest.Domain.Vocabulary;

/// <summary>One line a language. What goes to an office is English; any other is a copy, the patient's to keep.</summary>
public enum LetterLanguage
{
    [Culture("en-US")] English,

    [Culture("es-US")] Spanish,
}

[AttributeUsage(AttributeTargets.Field)]
internal sealed class CultureAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
