using System.Security.Cryptography;

namespace RecordsRequest.Web.Data;

public static class References
{
    /// <summary>Digits and capitals that are not mistaken for each other when read aloud or copied by hand.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public const int Length = 12;

    public static string New() => $"RR-{RandomNumberGenerator.GetString(Alphabet, 4)}-{RandomNumberGenerator.GetString(Alphabet, 4)}";
}
