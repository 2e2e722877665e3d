using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Corrections;

/// <summary>Puts the date of one line of the timeline right. What was told stays in the log.</summary>
public sealed class CorrectModel(RequestFiles files, IValidator<CorrectForm> validator)
    : ActionPage<CorrectForm>(files, validator, RequestAction.Correct)
{
    /// <summary>Place of the line in the timeline, from 1, the oldest.</summary>
    [BindProperty(SupportsGet = true)]
    public string Line { get; set; } = "";

    public OpenEvent Told { get => Loaded.Of(field); private set; }

    public EventFacts Facts => Current.NowOf(Told);

    internal IReadOnlyList<EventDate> Dates => EventScreen.Of(Facts).Dates;

    protected override void Suggest(CorrectForm form) => Form = CorrectForm.Of(Dates, Facts);

    protected override EventFacts? ToFacts(CorrectForm form)
    {
        foreach (var date in Dates.Where(date => !date.MayBeMissing && form.For(date.Field).IsEmpty))
        {
            ModelState.AddModelError($"{nameof(Form)}.{date.Field}", Missing(date.Field));
        }

        if (!ModelState.IsValid)
        {
            return null;
        }

        var instead = form.PutRight(Dates, Facts);
        if (instead != Facts)
        {
            return new CorrectedFacts(Told.Row.Id, instead);
        }

        ModelState.AddModelError($"{nameof(Form)}.{FieldOf(EventField.On)}", Text.Correct_Same);
        return null;
    }

    // What is wrong with no date of its own is said at the day it happened.
    protected override string FieldOf(EventField field)
        => $"{(Dates.FirstOrDefault(date => date.Field == field) ?? Dates.First(date => date.Field is EventField.On or EventField.ArrivedOn)).Field}";

    private static string Missing(EventField date) => date switch
    {
        EventField.DatedOn => Requests.Text.MoreTime_DatedOnMissing,
        EventField.ArrivedOn => Text.Correct_ArrivedOnMissing,
        EventField.On or EventField.PromisedOn or EventField.Outcomes => Requests.Text.Action_DateMissing,
    };

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        if (await base.PrepareAsync(cancellation) is { } instead)
        {
            return instead;
        }

        var line = int.TryParse(Line, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? Current.Events.ElementAtOrDefault(place - 1)
            : null;
        if (line is null || !line.CanBePutRight)
        {
            return NotFound();
        }

        Told = line;
        return null;
    }
}
