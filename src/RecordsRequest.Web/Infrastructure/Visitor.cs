using System.Security.Claims;

namespace RecordsRequest.Web.Infrastructure;

/// <summary>What is known of the person who asks. Today a guest; an account can bring the same two facts.</summary>
public static class Visitor
{
    private const string SharedDevice = "shared-device";

    public static ClaimsPrincipal Of(Guid ownerId, bool onSharedDevice, string scheme) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, ownerId.ToString()), .. onSharedDevice ? [new Claim(SharedDevice, "")] : Array.Empty<Claim>()], scheme));

    extension(ClaimsPrincipal person)
    {
        public Guid? OwnerId() => Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

        public bool IsOnSharedDevice() => person.HasClaim(SharedDevice, "");
    }
}
