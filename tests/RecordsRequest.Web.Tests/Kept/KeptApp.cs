using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Kept;

/// <summary>Today's app, started on the kept database at the instant at which it was left.</summary>
public sealed class KeptApp : IAsyncLifetime
{
    public KeptApp()
    {
        KeptDatabase.CopyTo(App.Root);
        App.Time.AdjustTime(KeptDatabase.Read().At);
    }

    public TestApp App { get; } = new();

    /// <summary>The browser in which this visit is open.</summary>
    internal HttpClient Browser(KeptVisit visit) => Guest.Browser(App, setCookies: $"__Host-rr={visit.Key}; path=/; secure").Client;

    public async ValueTask InitializeAsync() => await App.AfterStartAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
