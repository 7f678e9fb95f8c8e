using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text.Json;

/// <summary>Reads JSON in one pass without recursion; places are looked for only when somebody asks.</summary>
internal static class JsonTreeReader
{
    public static SpecTree Read(Reading reading)
    {
        byte[] json = Encoding.UTF8.GetBytes(reading.Text.Content);
        JsonComposer composer = new(reading, json);
        JsonNode? root = null;
        bool complete;
        try
        {
            complete = composer.TryCompose(out root);
        }
        catch (JsonException exception)
        {
            complete = JsonSyntax.Report(reading, json, exception);
        }

        if (!complete)
        {
            return reading.Fail();
        }

        Lazy<SourceLocationTable> table = new(() => JsonLocations.Read(json));
        if (composer.HasDuplicates)
        {
            DuplicateKeys.Report(reading, table.Value);
        }

        return reading.Finish(root, new SourceLocationMap(reading.Text, table));
    }
}
