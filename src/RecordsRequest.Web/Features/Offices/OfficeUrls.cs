using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Offices;

internal static class OfficeUrls
{
    /// <summary>Where a request begins, with the office filled in where there is one.</summary>
    public static string NewRequestTo(Office? office) => office is null ? RequestUrls.New : $"{RequestUrls.New}?office={office.Slug}";

    /// <summary>What the link and the poster of an office name.</summary>
    public static string StartOf(Office office) => $"/{Language.Current.Code}/start/{office.Slug}";
}
