using System.IO.Compression;
using System.Text;
using Microsoft.Net.Http.Headers;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>A ZIP, written straight to the answer: one file at a time is in memory, and none on a disk.</summary>
internal sealed class ZipAnswer : IAsyncDisposable
{
    private readonly ZipArchive _zip;
    private readonly DateTimeOffset _day;
    private readonly CancellationToken _cancellation;
    private readonly List<string> _leftOut = [];

    private ZipAnswer(ZipArchive zip, DateOnly day, CancellationToken cancellation)
        => (_zip, _day, _cancellation) = (zip, new(day, TimeOnly.MinValue, TimeSpan.Zero), cancellation);

    /// <summary>From here on what fails cuts the file off.</summary>
    /// <param name="day">What the files in it are dated with.</param>
    public static async Task<ZipAnswer> BeginAsync(HttpContext context, string name, DateOnly day)
    {
        var (response, cancellation) = (context.Response, context.RequestAborted);
        response.ContentType = "application/zip";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        var zip = await ZipArchive.CreateAsync(
            response.BodyWriter.AsStream(), ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        return new(zip, day, cancellation);
    }

    /// <summary>A file that is damaged is left out and named; the rest is whole. Returns what was added, or null.</summary>
    /// <param name="id">Of the row that it is kept in.</param>
    public async Task<byte[]?> AddAsync(string name, Guid id, Func<Task<byte[]>> open)
    {
        byte[] bytes;
        try
        {
            bytes = await open();
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            LeaveOut(name, Damage.NumberOf(broken, id));
            return null;
        }

        await AddAsync(name, bytes);
        return bytes;
    }

    /// <param name="number">For the operator.</param>
    public void LeaveOut(string name, string number) => _leftOut.Add(Sentences.Say(Text.Zip_Damaged, name, number));

    /// <summary>To be called last.</summary>
    public Task NameLeftOutAsync() => _leftOut is []
        ? Task.CompletedTask
        : AddAsync(FileNames.Damaged, Encoding.UTF8.GetBytes(string.Concat(_leftOut.Select(line => $"{line}\n"))));

    public Task AddAsync(string name, byte[] bytes) => AddAsync(name, stream => stream.WriteAsync(bytes, _cancellation).AsTask());

    public async Task AddAsync(string name, Func<Stream, Task> write)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = _day;
        await using var stream = await entry.OpenAsync(_cancellation);
        await write(stream);
    }

    public ValueTask DisposeAsync() => _zip.DisposeAsync();
}
