using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>The federal clock and the special one beside it, in words. Which of them has passed is never mixed up.</summary>
internal static class ClockWords
{
    extension(DeadlineRule rule)
    {
        public string Length => rule.Days is 1 ? rule.Count.InWords("One") : Sentences.Say(rule.Count.InWords(), rule.Days);

        /// <summary>The length in the circumstance it holds for: "3 working days while you are still in their care".</summary>
        public string LengthInItsCase => rule.Scope.Case is { } when ? Sentences.Say(when.InWords("Length"), rule.Length) : rule.Length;

        public string Gives => Sentences.Say(
            (rule.Scope.Kind, rule.Scope.Form) switch
            {
                (RequestKind.Look, _) => Text.Why_SpecialRule_Look,
                (RequestKind.Copy, RecordForm.Electronic) => Text.Why_SpecialRule_Electronic,
                (RequestKind.Copy, RecordForm.Paper or null) => Text.Why_SpecialRule,
            },
            rule.LengthInItsCase,
            rule.Citation);

        /// <summary>What a special rule is called after an article: "California state rule", "federal rule for nursing homes".</summary>
        public string Called => UsState.Find(rule.Scope.State) is { } state
            ? Sentences.Say(Text.Rule_OfState, state.Name)
            : rule.Scope.Places[0].InWords("Rule");

        public PlaceKind? OfPlace => rule.Scope.State is null ? rule.Scope.Places[0] : null;
    }

    extension(OpenRequest file)
    {
        public IEnumerable<string> ClockNotes
        {
            get
            {
                var clocks = file.History.Running;
                IEnumerable<string?> notes =
                [
                    file.History.Log.OfType<ReckonedFacts>().LastOrDefault() is { } reckoned && reckoned.After == file.Due
                        ? Sentences.Say(Text.Standing_Reckoned, reckoned.On)
                        : null,
                    file.Details.Basis is LegalBasis.EhrDirective ? Text.Standing_Directive : null,
                    file.History.ReadyOtherwise is { } ready ? Sentences.Say(Text.Standing_ReadyOtherwise, ready.On) : null,
                    file.SpecialNote(clocks),
                    clocks.SpecialComesFirst && clocks.First.Rule.IsEstimate ? Text.Standing_Estimate_Special : null,
                    clocks.MayApply is { } rule ? Sentences.Say(Text.Standing_MayBeShorter, rule.Called) : null,
                    (clocks.Special?.Rule ?? clocks.MayApply)?.OfPlace is { } place ? place.InWords("Certified") : null,
                    file.EnforcerNote,
                ];
                return notes.OfType<string>();
            }
        }

        // The other clock: HIPAA's where another rule ends first, else that rule's.
        private string? SpecialNote(Clocks clocks) => clocks.SpecialComesFirst
            ? Sentences.Say(file.FederalNote, Sentences.Day(clocks.Federal.DueOn), clocks.First.Rule.Called)
            : clocks.Special is { } special ? Sentences.Say(Text.Standing_Special, special.Rule.Called, Sentences.Day(special.DueOn)) : null;

        public string? EnforcerNote => file.History.Running.Special is { Rule.OfPlace: { } place } special && special.DueOn < file.Today
            ? place.InWords("Enforcer")
            : null;

        public IEnumerable<string> PlaceNotes
        {
            get
            {
                var days = file.History.Running.Federal.Rule.Days;
                var place = file.Details.Provider.Kind switch
                {
                    PlaceKind.VaOrMilitary or PlaceKind.Veterans or PlaceKind.Military or PlaceKind.IndianHealthService => Text.Why_Place_Federal,
                    PlaceKind.Laboratory => Text.Why_Place_Laboratory,
                    PlaceKind.HealthPlan => Text.Why_Place_HealthPlan,
                    PlaceKind.Hospital or PlaceKind.DoctorOrClinic or PlaceKind.NursingHome or PlaceKind.HomeHealthAgency
                        or PlaceKind.ImagingCenter or PlaceKind.Pharmacy or PlaceKind.NotSure => null,
                };
                string?[] notes = [place, file.Details.Sensitive.Contains(SensitiveKind.SubstanceUse) ? SubstanceUse(file.IsLook) : null];
                return notes.OfType<string>().Select(note => Sentences.Say(note, days));
            }
        }

        public string? LookNote => file.History.Running.ToLook is [var first, ..] rules
            ? Sentences.Say(Text.Why_ToLook, first.Called, string.Join(", ", rules.Select(rule => rule.LengthInItsCase)), first.Citation)
            : null;

        /// <summary>A special rule that would give less time if something were so that is not known.</summary>
        public string? MayApplyNote => file.History.Running.MayApply is { } rule
            ? Sentences.Say(file.IsLook ? Text.Why_MayApply_Look : Text.Why_MayApply, rule.Called, rule.LengthInItsCase, rule.Citation)
            : null;

        private string FederalNote => file.History.Running.Federal.DueOn < file.Today ? Text.Standing_Federal_Passed
            : file.Standing.Kind is StandingKind.Overdue ? Text.Standing_Federal_OnlySpecialLate
            : Text.Standing_Federal;
    }

    private static string SubstanceUse(bool isLook) => isLook ? Text.Why_SubstanceUse_Look : Text.Why_SubstanceUse;
}
