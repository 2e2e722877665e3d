using System.Globalization;
using System.Security.Claims;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Requests;

internal static class PatientNames
{
    /// <summary>The patient's name; its initials where others use the device, too.</summary>
    public static string Of(OpenRequest file, ClaimsPrincipal reader)
    {
        var name = file.Details.Patient.Name.Value;
        return reader.IsOnSharedDevice()
            ? string.Join(' ', name.Split(' ').Select(word => $"{StringInfo.GetNextTextElement(word).ToUpperInvariant()}."))
            : name;
    }
}
