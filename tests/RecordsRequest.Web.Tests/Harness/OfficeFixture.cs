using System.Text.Json.Nodes;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>Files of offices, as an operator writes them.</summary>
internal static class OfficeFixture
{
    /// <summary>Two offices; the second was last checked more than a year before the tests' day.</summary>
    public const string Two = """
        {
          "offices": [
            {
              "slug": "northside",
              "name": "Northside \"St. Anne's\" Clinic",
              "department": "Medical Records",
              "kind": "doctorOrClinic",
              "address": { "line1": "77 Hill Street", "line2": "Suite 4", "city": "Dallas", "state": "TX", "zip": "75201" },
              "phone": "214-555-0100",
              "fax": "214-555-0101",
              "email": "records@northside.example.org",
              "portal": "https://my.northside.example.org/sign-in",
              "ownForm": "https://northside.example.org/forms/release.pdf",
              "recordsKept": "both",
              "checkedOn": "2026-02-20"
            },
            {
              "slug": "lakeside-hospital",
              "name": "Lakeside Regional Hospital",
              "kind": "hospital",
              "address": { "line1": "500 Lake Road", "city": "Austin", "state": "TX", "zip": "78702" },
              "fax": "512-555-0177",
              "checkedOn": "2025-03-01"
            }
          ]
        }
        """;

    /// <summary>An app of an operator with this file.</summary>
    public static TestApp App(string offices)
    {
        var app = new TestApp();
        var file = Path.Combine(app.Root, "offices.json");
        File.WriteAllText(file, offices);
        app.Settings["Offices:File"] = file;
        return app;
    }

    public static string Many(int count) => new JsonObject
    {
        ["offices"] = new JsonArray([.. Enumerable.Range(1, count).Select(number => new JsonObject
        {
            ["slug"] = $"office-{number}",
            ["name"] = $"Clínica number {number:000}",
            ["kind"] = "hospital",
            ["address"] = new JsonObject
            {
                ["line1"] = $"{number} Main Street",
                ["city"] = number % 2 == 0 ? "Austin" : "Houston",
                ["state"] = "TX",
                ["zip"] = "78702",
            },
            ["checkedOn"] = "2026-02-20",
        })]),
    }.ToJsonString();
}
