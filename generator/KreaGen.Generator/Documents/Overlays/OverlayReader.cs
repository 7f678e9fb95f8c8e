using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.JsonPath;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>Reads one overlay document of the Overlay specification 1.0, 1.1 or 1.2.</summary>
internal sealed class OverlayReader
{
    private static readonly Regex s_version = new(@"\A1\.[012]\.[0-9]+\z", RegexOptions.CultureInvariant);
    private static readonly string[] s_rootKeys = ["overlay", "info", "extends", "actions"];
    private static readonly string[] s_infoKeys = ["title", "version", "description"];
    private static readonly string[] s_actionKeys = ["target", "description", "update", "remove"];
    private static readonly string[] s_actionKeysSince11 = ["target", "description", "update", "remove", "copy"];

    private readonly SpecTree _tree;
    private readonly ICollection<Problem> _problems;
    private readonly int _problemsBefore;
    private bool _since11;

    private OverlayReader(SpecTree tree, ICollection<Problem> problems)
    {
        _tree = tree;
        _problems = problems;
        _problemsBefore = problems.Count(static problem => problem.IsError);
    }

    public static bool IsOverlay(SpecTree tree) => tree.Root is JsonObject root && root.ContainsKey("overlay");

    /// <summary>The overlay; null when it is not valid, which the added problems then explain.</summary>
    public static Overlay? Read(SpecTree tree, ICollection<Problem> problems) => new OverlayReader(tree, problems).Read();

    private Overlay? Read()
    {
        if (_tree.Root is not JsonObject root)
        {
            Invalid(JsonPointer.Root, "it must be an object");
            return null;
        }

        ReadVersion(root);
        CheckKeys(root, JsonPointer.Root, s_rootKeys, "an overlay");
        CheckInfo(root);
        string? extends = OptionalText(root, JsonPointer.Root, "extends");
        ImmutableArray<OverlayAction> actions = ReadActions(root);
        return _problems.Count(static problem => problem.IsError) > _problemsBefore
            ? null
            : new Overlay(_tree.Path, _tree.Locations, extends is null ? null : FilePaths.FileName(extends), actions);
    }

    private void ReadVersion(JsonObject root)
    {
        JsonPointer address = JsonPointer.Root.Child("overlay");
        if (RequiredText(root, JsonPointer.Root, "overlay") is not { } version)
        {
            return;
        }

        _since11 = !version.StartsWith("1.0.", StringComparison.Ordinal);
        if (!s_version.IsMatch(version))
        {
            Invalid(address, "'overlay' must be a full version number: 1.0.x, 1.1.x or 1.2.x");
        }
    }

    private void CheckInfo(JsonObject root)
    {
        JsonPointer address = JsonPointer.Root.Child("info");
        if (!root.TryGetPropertyValue("info", out JsonNode? node))
        {
            Invalid(JsonPointer.Root, "'info' is missing");
        }
        else if (node is not JsonObject info)
        {
            Invalid(address, "'info' must be an object");
        }
        else
        {
            RequiredText(info, address, "title");
            RequiredText(info, address, "version");
            OptionalText(info, address, "description");
            CheckKeys(info, address, s_infoKeys, "an overlay's info");
        }
    }

    private ImmutableArray<OverlayAction> ReadActions(JsonObject root)
    {
        JsonPointer address = JsonPointer.Root.Child("actions");
        ImmutableArray<OverlayAction>.Builder actions = ImmutableArray.CreateBuilder<OverlayAction>();
        if (!root.TryGetPropertyValue("actions", out JsonNode? node))
        {
            Invalid(JsonPointer.Root, "'actions' is missing");
        }
        else if (node is not JsonArray { Count: > 0 } items)
        {
            Invalid(address, "'actions' must be a list with at least one action");
        }
        else
        {
            HashSet<string> known = new(StringComparer.Ordinal);
            for (int index = 0; index < items.Count; index++)
            {
                if (!known.Add(items[index]?.ToJsonString() ?? "null"))
                {
                    Invalid(address.Child(index), "the same action is listed twice");
                }
                else if (ReadAction(items[index], address.Child(index)) is { } action)
                {
                    actions.Add(action);
                }
            }
        }

        return actions.ToImmutable();
    }

    private OverlayAction? ReadAction(JsonNode? node, JsonPointer address)
    {
        if (node is not JsonObject action)
        {
            Invalid(address, "an action must be an object");
            return null;
        }

        CheckKeys(action, address, _since11 ? s_actionKeysSince11 : s_actionKeys, "an overlay's action");
        OptionalText(action, address, "description");
        bool remove = false;
        if (action.TryGetPropertyValue("remove", out JsonNode? removal) && !JsonEquality.TryBoolean(removal, out remove))
        {
            Invalid(address.Child("remove"), "'remove' must be true or false");
        }

        bool hasUpdate = action.TryGetPropertyValue("update", out JsonNode? update);
        string? copyText = OptionalText(action, address, "copy");
        JsonPathQuery? copy = copyText is null ? null : ReadPath(copyText, address.Child("copy"));
        if (hasUpdate && copy is not null && !remove)
        {
            Report(Descriptors.OverlayUpdateAndCopy, address.Child("copy"));
            copy = null;
        }

        return RequiredText(action, address, "target") is { } text && ReadPath(text, address.Child("target")) is { } target
            ? new OverlayAction(address, text, target) { Remove = remove, Update = update, HasUpdate = hasUpdate, Copy = copy, CopyText = copyText ?? "" }
            : null;
    }

    private JsonPathQuery? ReadPath(string text, JsonPointer address)
    {
        if (JsonPathQuery.TryParse(text, out JsonPathQuery? query, out JsonPathError? error))
        {
            return query;
        }

        if (JsonPathQuery.TryParseLoosely(text, out query))
        {
            Report(Descriptors.OverlayPathLoose, address, text);
            return query;
        }

        Report(Descriptors.OverlayPathInvalid, address, text, error.Message, FormattableString.Invariant($"{error.Offset + 1}"));
        return null;
    }

    private void CheckKeys(JsonObject node, JsonPointer address, string[] known, string owner)
    {
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (!known.Contains(member.Key) && !member.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                string? nearest = Suggestion.Nearest(member.Key, known);
                _problems.Add(Problem.Create(Descriptors.OverlayKeyUnknown, _tree.Locations.KeyAt(address.Child(member.Key)), member.Key, owner,
                    nearest is null ? "" : $"; did you mean '{nearest}'?"));
            }
        }
    }

    private string? RequiredText(JsonObject node, JsonPointer address, string key)
    {
        if (!node.ContainsKey(key))
        {
            Invalid(address, $"'{key}' is missing");
        }

        return OptionalText(node, address, key);
    }

    private string? OptionalText(JsonObject node, JsonPointer address, string key)
    {
        if (!node.TryGetPropertyValue(key, out JsonNode? value))
        {
            return null;
        }

        string? text = value.Text();
        if (text is null)
        {
            Invalid(address.Child(key), $"'{key}' must be a string");
        }

        return text;
    }

    private void Invalid(JsonPointer address, string reason) => Report(Descriptors.OverlayInvalid, address, reason);

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, JsonPointer address, params string[] arguments)
        => _problems.Add(Problem.Create(descriptor, _tree.Locations.ValueAt(address), arguments));
}
