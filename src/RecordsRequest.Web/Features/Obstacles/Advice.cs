using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Obstacles;

/// <summary>What a person is told about one obstacle of a request. Where HIPAA may not apply, nothing is said in its name.</summary>
public sealed class Advice(Play play, OpenRequest file)
{
    private static readonly IReadOnlyList<RequestAction> AsksDetails
        = [RequestAction.TellFee, RequestAction.Deny, RequestAction.Extend, RequestAction.Arrive];

    private readonly bool _holds = play.HoldsFor(file.Details) || play.IsCommonSense;

    // Whose words are said where the rule depends on who asks; null elsewhere.
    private readonly WhoAsks? _asks = play.ByWhoAsks is [] ? null : file.Now.Details.WhoAsks;

    public string Title => ObstacleNames.Of(play.Obstacle);

    public bool IsAboutTheirForm => play.Obstacle is Obstacle.OwnForm;

    public bool NamesTheRule => play.HoldsFor(file.Details);

    public string Rule => _holds ? _asks?.InWords("Rule") ?? file.FederalRule.In(play.Obstacle.InWords("Rule"))
        : file.Details.Basis.IsToOther ? Requests.Text.Plain_ToSomeoneElse
        : Requests.Text.Plain_NoHipaa;

    public string Source => $"{Sentences.Say(Requests.Text.Advice_Citation, play.Citation)} {play.Sureness.InWords()}";

    public string? Beside
        => StateFormLaws.For(play.Obstacle, file.Details.Provider.State) is { } law
            ? Sentences.Say(Text.Advice_StateForm, law.StateName, law.Citation)
            : play.Obstacle is Obstacle.OwnForm ? file.Details.OwnFormNote
            : null;

    public IEnumerable<string> Clock => !file.Request.HasClock ? [] : play.Clock switch
    {
        ClockEffect.RunsOn => [Days],
        ClockEffect.RunsOnArguably => [Days, play.Obstacle.InWords("Arguable")],
        ClockEffect.NeedsReceipt => [Text.Clock_NeedsReceipt],
        ClockEffect.MovesByNotice => [Days, Text.Clock_MovesByNotice],
    };

    public Spoken Spoken => Spoken.Of(() => file.OnThePhone(_holds ? _asks?.InWords("Say") ?? OwnSay : Text.Advice_SayPlainly));

    private string OwnSay
        => play.Obstacle is Obstacle.ComeInPerson && file.Details.Delivery.Method is (DeliveryMethod.PickUp or DeliveryMethod.Look)
            ? Text.ComeInPerson_SayComes
            : file.FederalRule.In(play.Obstacle.InWords("Say"));

    public string Do => _holds ? _asks?.InWords("Do") ?? play.Obstacle.InWords("Do") : Requests.Text.Plain_Do;

    public IEnumerable<RequestAction> Helps => play.Helps.Where(file.Possible.Contains);

    public IEnumerable<LetterKind> Letters => play.Letters.Where(file.Writable.Contains);

    /// <summary>Where to go on once it is kept: first to the details of a refusal, else to the letter that answers it, else to the details.</summary>
    public (string Url, string Label)? Then
        => Details.FirstOrDefault() is RequestAction.Deny || play.Letter is not { } letter || !FitsOnceKept(letter)
        ? Details.Select(help => (RequestUrls.Of(file.Request, help), help.InWords("Then"))).Cast<(string, string)?>().FirstOrDefault()
        : (RequestUrls.Of(file.Request, letter), Text.Then_Letter);

    private IEnumerable<RequestAction> Details => Helps.Where(AsksDetails.Contains);

    // Only of the federal rule it is known that nothing stops its days.
    private string Days => file is { IsCounting: true, IsGuess: false, History.Deadline: { } federal }
        ? Sentences.Say(federal.DueOn < file.Today ? Text.Clock_Late : Text.Clock_Due, federal.DueOn)
        : Text.Clock_RunsOn;

    private bool FitsOnceKept(LetterKind letter)
        => file.WritableAfter(new ObstacleFacts(file.Today, play.Obstacle, Note: null)).Contains(letter);
}
