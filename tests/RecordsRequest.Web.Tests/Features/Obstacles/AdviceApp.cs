using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Obstacles;

/// <summary>1 March 2027: a request that is due on 5 March, one to a place that HIPAA may not reach, and one for a copy to a lawyer.</summary>
public sealed class AdviceApp() : RequestsStory(new(2027, 3, 1))
{
    internal string Id { get; private set; } = "";

    internal string IdWithoutHipaa { get; private set; } = "";

    internal string IdToLawyer { get; private set; } = "";

    internal static RequestDetails ToLawyer { get; } = Details with
    {
        Delivery = new Delivery
        {
            Method = DeliveryMethod.NamedPerson,
            NamedPerson = new NamedPerson(new("Ben Okafor"), new("ben@okafor.example"), null),
        },
    };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Id = await App.AddAsync(Sent, Received);
        IdWithoutHipaa = await AddAsync(Details with { Provider = Details.Provider with { Coverage = Coverage.NotSure } });
        IdToLawyer = await AddAsync(ToLawyer);
    }

    internal Patient Patient() => App.Patient();

    internal Task<string> AddAsync(RequestDetails details, params EventFacts[] happened)
        => App.Filing.AddAsync(App.Me, details, details.HasClock, happened is [] ? [Sent] : happened);

    internal Task<Patient> Open(string slug, string language = "en", string? id = null)
        => Patient().Open($"/{language}/requests/{id ?? Id}/obstacles/{slug}");
}
