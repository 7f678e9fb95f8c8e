using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>Turns scalars into values: plain ones by the core schema, tagged ones by their tag.</summary>
internal sealed class YamlScalar(Reading reading)
{
    public bool TryResolve(Scalar scalar, string value, out JsonNode? node)
    {
        if (!scalar.Tag.IsEmpty && !scalar.Tag.IsNonSpecific)
        {
            return TryResolveTagged(scalar, value, out node);
        }

        bool isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        return TryCreate(scalar, value, isPlain ? CoreSchema.Classify(value) : PlainKind.Text, out node);
    }

    private bool TryResolveTagged(Scalar scalar, string value, out JsonNode? node)
    {
        node = null;
        PlainKind kind = CoreSchema.Classify(value);
        (bool fits, string wanted) = scalar.Tag.Value switch
        {
            YamlTags.Text => (true, ""),
            YamlTags.Integer => (kind is PlainKind.Integer or PlainKind.Octal or PlainKind.Hexadecimal, "an integer"),
            YamlTags.Float => (kind is PlainKind.Integer or PlainKind.Float or PlainKind.NotFinite, "a number"),
            YamlTags.Boolean => (kind is PlainKind.True or PlainKind.False, "true or false"),
            YamlTags.Null => (kind == PlainKind.Null, "null"),
            YamlTags.Mapping => (false, "a mapping"),
            YamlTags.Sequence => (false, "a list"),
            _ => (false, ""),
        };
        if (!fits)
        {
            return wanted.Length == 0
                ? Report(Descriptors.TagUnknown, scalar, Excerpt.Of(scalar.Tag.Value))
                : Report(Descriptors.TagMismatch, scalar, Excerpt.Of(value), wanted);
        }

        return TryCreate(scalar, value, wanted.Length == 0 ? PlainKind.Text : kind, out node);
    }

    private bool TryCreate(Scalar scalar, string value, PlainKind kind, out JsonNode? node)
    {
        node = null;
        switch (kind)
        {
            case PlainKind.Null:
                return true;
            case PlainKind.Text:
                node = JsonValue.Create(value);
                return true;
            case PlainKind.True or PlainKind.False:
                node = JsonValue.Create(kind == PlainKind.True);
                return true;
            default:
                if (YamlNumber.ToJson(value, kind) is not { } json)
                {
                    return Report(Descriptors.NumberOutOfRange, scalar, Excerpt.Of(value));
                }

                node = NumberNode.Create(json);
                return true;
        }
    }

    private bool Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, Scalar scalar, params string[] arguments)
        => reading.Report(descriptor, (int)scalar.Start.Index, (int)scalar.End.Index, arguments);
}
