using System.Globalization;
using System.Text;
using KreaGen.Generator.Binding;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Emission.Pages;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Benchmarks.Generator;

/// <summary>What each room costs for one document, warm.</summary>
internal static class RoomTable
{
    private const int Times = 15;

    public static void Write(string file, TextWriter output)
    {
        string text = File.ReadAllText(file, Encoding.UTF8);
        SpecTree tree = null!;
        SpecSet set = null!;
        ClientModel model = null!;
        output.WriteLine("| room | ms | MB allocated |");
        output.WriteLine("|---|--:|--:|");
        Meter all = default;
        void Room(string name, Action work)
        {
            Meter meter = Meter.Best(Times, work);
            all = new(all.Time + meter.Time, all.Bytes + meter.Bytes);
            Line(name, meter);
        }

        Room("Text", () => tree = SpecReader.Read(Path.GetFileName(file), text, CancellationToken.None));
        Room("Documents", () => set = SpecSetReader.Compose([tree], ["en"], CancellationToken.None).Set!);
        Room("Binding", () => model = ClientBinder.Bind(new OpenApiDescription(set), ClientSettings.Default, CancellationToken.None).Model!);
        Room("Emission", () => _ = model.Files.Sum(static page => FilePage.Render(page, ShadowedNames.None)
            .Length + FilePage.RenderJson(page, ShadowedNames.None).Length));
        Line("all", all);

        void Line(string name, Meter meter)
            => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {meter.Milliseconds:N0} | {meter.Megabytes:N0} |"));
    }
}
