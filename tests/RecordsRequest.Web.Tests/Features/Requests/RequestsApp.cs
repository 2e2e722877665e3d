using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Harness;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>The app with one guest in Chicago who keeps requests, on a day of choice.</summary>
internal sealed class RequestsApp : IAsyncDisposable
{
    private Guest _guest = null!;

    public TestApp App { get; } = new();

    public Guid Me => _guest.OwnerId;

    public Filing Filing => new(App);

    public static Task<RequestsApp> StartAsync() => StartAsync(CareSample.Made);

    public static async Task<RequestsApp> StartAsync(DateOnly today)
    {
        var app = new RequestsApp();
        app.SetToday(today);
        app._guest = await Guest.BeginAsync(app.App);
        await app.Filing.MoveToChicagoAsync(app.Me);
        return app;
    }

    public Patient Patient() => _guest.Patient;

    /// <summary>Noon in Chicago.</summary>
    public void SetToday(DateOnly day) => App.Time.SetUtcNow(new DateTimeOffset(day, new TimeOnly(18, 0), TimeSpan.Zero));

    public Task<string> AddAsync(params EventFacts[] happened) => Filing.AddAsync(Me, CareSample.Details, hasClock: true, happened);

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
