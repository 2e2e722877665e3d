using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>The keys of an installation in every form in which a file could hold them: as bytes, base64 and hexadecimal; wrapped and not.</summary>
internal static class KeyMaterial
{
    public static IReadOnlyList<byte[]> Of(string root)
    {
        using var machine = new Installation(root);
        var master = Convert.FromBase64String(File.ReadAllText(Path.Combine(root, "keys", "master.key")).Trim());
        using var ring = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "keys", "field-keys.json")));
        byte[][] keys =
        [
            master, machine.Services.GetRequiredService<KeyRing>().CurrentKey,
            .. ring.RootElement.GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("wrapped").GetBytesFromBase64()),
        ];
        return
        [
            .. keys,
            .. keys.Select(Convert.ToBase64String).Concat(keys.Select(Convert.ToHexStringLower)).Concat(keys.Select(Convert.ToHexString))
                .Select(Encoding.ASCII.GetBytes),
        ];
    }

    public static bool Holds(string file, byte[] what) => File.ReadAllBytes(file).AsSpan().IndexOf(what) >= 0;
}
