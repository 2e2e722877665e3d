using System.ComponentModel.DataAnnotations;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public class NoteForm
{
    [DataType(DataType.MultilineText)]
    public string? Note { get; set; }
}

public class DayForm : NoteForm
{
    public DateFields On { get; set; } = new();
}

public class NoteFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : NoteForm
{
    public NoteFormValidator() => RuleFor(form => form.Note).Noted(EventFacts.MaxNoteLength);
}

public class DayFormValidator<TForm> : NoteFormValidator<TForm>
    where TForm : DayForm
{
    public DayFormValidator() => RuleFor(form => form.On).Exists(() => Text.Action_DateMissing);
}

public sealed class OnlyNoteValidator : NoteFormValidator<NoteForm>;

public sealed class OnlyDayValidator : DayFormValidator<DayForm>;
