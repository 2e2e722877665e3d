using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Harness;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>The app with one guest in Chicago who keeps requests, on a day of choice.</summary>
internal sealed class RequestsApp : IAsyncDisposable
{
    private Guest _guest = null!;

    public TestApp Host { get; } = new();

    public Guid Me => _guest.OwnerId;

    public Filing Filing => new(Host);

    /// <param name="today">The day the visit begins; a visit ends after 90 days.</param>
    public static async Task<RequestsApp> StartAsync(DateOnly? today = null)
    {
        var app = new RequestsApp();
        app.SetToday(today ?? CareSample.Made);
        app._guest = await Guest.BeginAsync(app.Host);
        await app.Filing.MoveToChicagoAsync(app.Me);
        return app;
    }

    public Patient Patient() => _guest.Patient;

    /// <summary>Noon in Chicago.</summary>
    public void SetToday(DateOnly day) => Host.Time.AdjustTime(new DateTimeOffset(day, new TimeOnly(18, 0), TimeSpan.Zero));

    public Task<string> AddAsync(params EventFacts[] happened) => Filing.AddAsync(Me, CareSample.Details, hasClock: true, happened);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
