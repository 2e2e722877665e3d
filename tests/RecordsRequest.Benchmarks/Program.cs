using System.Text.Json;
using RecordsRequest.Benchmarks;

// Draws two letters with our writer, with pdfmake and with WeasyPrint. docs/benchmarks.md says what that needs.
if (args is ["ours"])
{
    await Ours.MeasureAsync(JsonSerializer.Deserialize<Asked>(await Console.In.ReadToEndAsync(), Engine.Json)!);
    return;
}

foreach (var name in Letters.All.Keys)
{
    await Table.AddAsync(name);
}
