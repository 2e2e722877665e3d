namespace RecordsRequest.Web.Tests.Features.Requests;

/// <summary>A story about requests, in an app of its own.</summary>
/// <param name="today">The day it is told on; the day of the letter where it says nothing else.</param>
/// <param name="begun">The day the visit began, where the story is told long after the letter.</param>
public abstract class RequestsStory(DateOnly? today = null, DateOnly? begun = null) : IAsyncLifetime
{
    private protected RequestsApp App { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        App = await RequestsApp.StartAsync(begun);
        if (today is { } day)
        {
            App.SetToday(day);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
