using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace RecordsRequest.Web.Features.Letters;

internal static class PdfAnswers
{
    private const string Print = "print";

    public static string ToPrint(string pdf) => $"{pdf}?{Print}";

    extension(PageModel page)
    {
        /// <summary>A file to keep; asked for to print, it is opened in the browser's own viewer.</summary>
        public FileContentResult Pdf(byte[] bytes, string name)
        {
            if (!page.Request.Query.ContainsKey(Print))
            {
                return page.File(bytes, "application/pdf", name);
            }

            page.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = name }.ToString();
            return page.File(bytes, "application/pdf");
        }
    }
}
