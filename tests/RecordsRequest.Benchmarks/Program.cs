using System.Globalization;
using System.Text.Json;
using RecordsRequest.Benchmarks;
using RecordsRequest.Benchmarks.Pages;

// docs/benchmarks.md says what each of these needs.
switch (args)
{
    case ["ours"]:
        await Ours.MeasureAsync(JsonSerializer.Deserialize<Asked>(await Console.In.ReadToEndAsync(), Engine.Json)!);
        break;
    case ["pages"]:
        await PageTable.PrintAsync();
        break;
    case ["databases"]:
        await DatabaseTable.PrintAsync();
        break;
    case ["nodes"]:
        await NodeTable.PrintAsync();
        break;
    case ["growth"]:
        await GrowthTable.PrintAsync(owners: 200_000);
        break;
    case ["growth", var owners]:
        await GrowthTable.PrintAsync(int.Parse(owners, CultureInfo.InvariantCulture));
        break;
    case ["copy", var connection]:
        await CopyTable.PrintAsync(connection, owners: 20_000);
        break;
    case ["copy", var connection, var owners]:
        await CopyTable.PrintAsync(connection, int.Parse(owners, CultureInfo.InvariantCulture));
        break;
    default:
        foreach (var name in Letters.All.Keys)
        {
            await Table.AddAsync(name);
        }

        break;
}
