using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Conventions.Canary;

/// <summary>Fills any form with words that occur nowhere else, one for each field.</summary>
internal static class CanaryForms
{
    private static readonly string[] PartsOfDates = [".Month", ".Day", ".Year"];

    extension(Patient patient)
    {
        public bool HasForm => MainForm(patient) is not null;

        /// <summary>Types a word of its own into every field; only into empty ones when the rest is right already.</summary>
        public Patient Mark(string run, bool onlyEmpty = false)
        {
            foreach (var field in MainForm(patient)?.QuerySelectorAll("input[type=text], input[type=email], input[type=tel], textarea")
                ?? Enumerable.Empty<IElement>())
            {
                var name = field.GetAttribute("name")!;
                var last = name[(name.LastIndexOf('.') + 1)..].TrimEnd(']');
                var word = $"CNRY-{last}-{run}{(field.GetAttribute("type") == "email" ? "@example.com" : "")}";
                Put(field, word, skip: onlyEmpty && (Value(field).Length > 0 || IsStrict(name, field)));
            }

            return patient;
        }

        /// <summary>Chooses the first answer of every question, ten for every sum, and today for every day that is asked for.</summary>
        public Patient ChooseSomething(DateOnly today)
        {
            var form = MainForm(patient)!;
            foreach (var choices in form.QuerySelectorAll<IHtmlInputElement>("input[type=radio]").GroupBy(radio => radio.Name))
            {
                choices.First().IsChecked = choices.All(choice => !choice.IsChecked) || choices.First().IsChecked;
            }

            foreach (var list in form.QuerySelectorAll<IHtmlSelectElement>("select"))
            {
                list.Value = list.Options.First(option => option.Value.Length > 0).Value;
            }

            foreach (var choices in form.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").GroupBy(box => box.Name))
            {
                choices.First().IsChecked = true;
            }

            foreach (var part in form.QuerySelectorAll<IHtmlInputElement>("input"))
            {
                part.Value = part.Name switch
                {
                    { } name when name.EndsWith(".Month", StringComparison.Ordinal) => $"{today.Month}",
                    { } name when name.EndsWith(".Day", StringComparison.Ordinal) => $"{today.Day}",
                    { } name when name.EndsWith(".Year", StringComparison.Ordinal) => $"{today.Year}",
                    _ when part.GetAttribute("inputmode") == "decimal" => "10",
                    _ => part.Value,
                };
            }

            return patient;
        }

        public Task<Patient> Submit() => patient.Press(MainForm(patient)!.QuerySelector("button[type=submit]")!.TextContent.Trim());
    }

    private static IElement? MainForm(Patient patient)
        => patient.Page.QuerySelectorAll("main form[method=post]").FirstOrDefault(form => form.QuerySelector("button[type=submit]") is not null);

    private static bool IsStrict(string name, IElement field)
        => PartsOfDates.Any(part => name.EndsWith(part, StringComparison.Ordinal)) || field.HasAttribute("inputmode")
            || field.GetAttribute("type") == "tel";

    private static string Value(IElement field) => field is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)field).Value;

    private static void Put(IElement field, string word, bool skip)
    {
        if (skip)
        {
            return;
        }

        if (field is IHtmlTextAreaElement area)
        {
            area.Value = word;
        }
        else
        {
            ((IHtmlInputElement)field).Value = word;
        }
    }
}
