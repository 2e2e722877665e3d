using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>The federal clock and the state's beside it, in words. Which of them has passed is never mixed up.</summary>
internal static class ClockWords
{
    extension(DeadlineRule rule)
    {
        /// <summary>"15 days" or "15 working days".</summary>
        public string Length => Sentences.Say(rule.Count.InWords(), rule.Days);

        /// <summary>The length in the circumstance it holds for: "3 working days while you are still in their care".</summary>
        public string LengthInItsCase => rule.Scope.Case is { } when ? Sentences.Say(when.InWords("Length"), rule.Length) : rule.Length;

        /// <summary>What a state's rule gives, and where it stands.</summary>
        public string Gives => Sentences.Say(
            (rule.Scope.Kind, rule.Scope.Form) switch
            {
                (RequestKind.Look, _) => Text.Why_StateRule_Look,
                (RequestKind.Copy, RecordForm.Electronic) => Text.Why_StateRule_Electronic,
                (RequestKind.Copy, RecordForm.Paper or null) => Text.Why_StateRule,
            },
            rule.LengthInItsCase,
            rule.Citation);

        /// <summary>The name of the state whose law it is.</summary>
        public string StateName => UsState.Find(rule.Scope.State)!.Name;
    }

    extension(OpenRequest file)
    {
        /// <summary>What stands under the last day: the other clock, how sure the date is, and a rule that may apply.</summary>
        public IEnumerable<string> ClockNotes
        {
            get
            {
                var clocks = file.History.Running;
                if (file.History.Log.OfType<ReckonedFacts>().LastOrDefault() is { } reckoned && reckoned.After == file.Due)
                {
                    yield return Sentences.Say(Text.Standing_Reckoned, reckoned.On);
                }

                if (file.Details.Basis is LegalBasis.EhrDirective)
                {
                    yield return Text.Standing_Directive;
                }

                if (file.History.ReadyOtherwise is { } ready)
                {
                    yield return Sentences.Say(Text.Standing_ReadyOtherwise, ready.On);
                }

                if (clocks.StateComesFirst)
                {
                    yield return Sentences.Say(file.FederalNote, clocks.Federal.DueOn);
                }
                else if (clocks.State is { } state)
                {
                    yield return Sentences.Say(Text.Standing_State, state.Rule.StateName, Sentences.Day(state.DueOn));
                }

                if (clocks.StateComesFirst && clocks.First.Rule.IsEstimate)
                {
                    yield return Text.Standing_Estimate_State;
                }

                if (clocks.MayApply is { } rule)
                {
                    yield return Sentences.Say(Text.Standing_MayBeShorter, rule.StateName);
                }
            }
        }

        /// <summary>What the kind of place or record means for the days, where people often hear otherwise.</summary>
        public IEnumerable<string> PlaceNotes
        {
            get
            {
                var days = file.History.Running.Federal.Rule.Days;
                var place = file.Details.Provider.Kind switch
                {
                    PlaceKind.VaOrMilitary => Text.Why_Place_VaOrMilitary,
                    PlaceKind.Laboratory => Text.Why_Place_Laboratory,
                    PlaceKind.HealthPlan => Text.Why_Place_HealthPlan,
                    PlaceKind.Hospital or PlaceKind.DoctorOrClinic or PlaceKind.ImagingCenter or PlaceKind.Pharmacy or PlaceKind.NotSure => null,
                };
                string?[] notes = [place, file.Details.Sensitive.Contains(SensitiveKind.SubstanceUse) ? SubstanceUse(file.IsLook) : null];
                return notes.OfType<string>().Select(note => Sentences.Say(note, days));
            }
        }

        /// <summary>The state's rules for looking at the record instead, in one sentence, or null.</summary>
        public string? LookNote => file.History.Running.ToLook is [var first, ..] rules
            ? Sentences.Say(Text.Why_ToLook, first.StateName, string.Join(", ", rules.Select(rule => rule.LengthInItsCase)), first.Citation)
            : null;

        /// <summary>A state rule that would give less time if something were so that is not known.</summary>
        public string? MayApplyNote => file.History.Running.MayApply is { } rule
            ? Sentences.Say(file.IsLook ? Text.Why_MayApply_Look : Text.Why_MayApply, rule.StateName, rule.LengthInItsCase, rule.Citation)
            : null;

        private string FederalNote => file.History.Running.Federal.DueOn < file.Today ? Text.Standing_Federal_Passed
            : file.Standing.Kind is StandingKind.Overdue ? Text.Standing_Federal_OnlyStateLate
            : Text.Standing_Federal;
    }

    private static string SubstanceUse(bool isLook) => isLook ? Text.Why_SubstanceUse_Look : Text.Why_SubstanceUse;
}
