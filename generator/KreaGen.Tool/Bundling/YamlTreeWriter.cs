using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KreaGen.Tool.Bundling;

/// <summary>Writes a tree as YAML that every reader takes for the same: a text that could be taken for something else is quoted.</summary>
internal static partial class YamlTreeWriter
{
    // YAML 1.1 readers take these for booleans and nulls.
    private static readonly HashSet<string> Words = new(["true", "false", "null", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    public static string Write(JsonNode root)
    {
        using StringWriter text = new() { NewLine = "\n" };
        Emitter emitter = new(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(emitter, root);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Emitter emitter, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, members.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach ((string key, JsonNode? value) in members)
                {
                    Write(emitter, key, isKey: true);
                    Write(emitter, value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray items:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (JsonNode? item in items)
                {
                    Write(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Write(emitter, value.GetValue<string>(), isKey: false);
                break;
            default:
                emitter.Emit(new Scalar(
                    AnchorName.Empty, TagName.Empty, node?.ToJsonString() ?? "null", ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
                break;
        }
    }

    private static void Write(Emitter emitter, string text, bool isKey)
    {
        bool isPlain = Plain().IsMatch(text) && !Words.Contains(text);
        ScalarStyle style = isPlain ? ScalarStyle.Plain : !isKey && Lines().IsMatch(text) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: isPlain, isQuotedImplicit: true));
    }

    [GeneratedRegex(@"\A(/?[A-Za-z][A-Za-z0-9_./-]*)( [A-Za-z0-9_./-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // Several lines, none of which begins or ends with a space, of characters that no reader escapes.
    [GeneratedRegex(@"\A[!-~]([ -~]*[!-~])?(\n+[!-~]([ -~]*[!-~])?)*\n\z", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
