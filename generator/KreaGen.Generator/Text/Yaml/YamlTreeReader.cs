using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
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
            return Leveled(reading) ?? reading.Fail();
        }

        if (composer.HasDuplicates)
        {
            DuplicateKeys.Report(reading, table);
        }

        composer.LookAlikes.Report();
        return reading.Finish(root, new SourceLocationMap(reading.Text, new Lazy<SourceLocationTable>(() => table)));
    }

    /// <summary>The document without a fault that others do not mind; null where it has another one.</summary>
    private static SpecTree? Leveled(Reading reading)
    {
        List<int> places = [];
        if (reading.Problems.Count != 1 || reading.Problems[0].Descriptor != Descriptors.YamlSyntax
            || BlockScalarIndents.Level(reading.Text, places) is not { } text)
        {
            return null;
        }

        SpecTree tree = Read(new Reading(text, reading.Quotas, reading.Cancellation, reading.IsPart));
        return tree with
        {
            Problems = places.Select(place => Problem.Create(Descriptors.BlockScalarIndent, reading.Text.Location(place, place)))
                .Concat(tree.Problems).ToEquatableArray(),
        };
    }
}
