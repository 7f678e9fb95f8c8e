using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>Reads YAML from the parser's events, so that limits hold before anything grows.</summary>
internal static class YamlTreeReader
{
    public static SpecTree Read(Reading reading)
    {
        if (YamlBreaks.Hide(reading.Text.Content) is not { } text)
        {
            int separator = reading.Text.Content.IndexOfAny(YamlBreaks.Breaks);
            reading.Report(Descriptors.CharacterNotAllowed, separator, separator + 1, Excerpt.CodePoint(reading.Text.Content[separator]));
            return reading.Fail();
        }

        SourceLocationTable table = new();
        YamlComposer composer = new(reading, new YamlEvents(reading, text), table);
        if (!composer.TryCompose(out JsonNode? root))
        {
            return reading.Fail();
        }

        if (composer.HasDuplicates)
        {
            DuplicateKeys.Report(reading, table);
        }

        composer.LookAlikes.Report();
        return reading.Finish(root, new SourceLocationMap(reading.Text, new Lazy<SourceLocationTable>(() => table)));
    }
}
