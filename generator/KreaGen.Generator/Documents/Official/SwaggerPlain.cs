using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Official;

/// <summary>
/// Says in a copy of a Swagger 2.0 document what Swagger leaves unsaid, and what the official reader would lose or take for something else:
/// JSON where no media type is named, the media type of forms and files, bodies and fields that are references or stand at the path,
/// lists separated by commas.
/// </summary>
internal sealed class SwaggerPlain
{
    private const string Json = "application/json";
    public const string Multipart = "multipart/form-data";
    public const string Form = "application/x-www-form-urlencoded";

    private readonly JsonObject _root;

    private SwaggerPlain(JsonObject root) => _root = root;

    public static JsonObject Of(JsonObject swagger)
    {
        var plain = new SwaggerPlain((JsonObject)swagger.DeepClone());
        plain.Paths();
        plain.Root("produces");
        plain.Root("consumes");
        foreach (JsonObject node in TreeNodes.Objects(plain._root))
        {
            Schema(node);
            SwaggerLists.Note(node);
        }

        return plain._root;
    }

    /// <summary>What the bodies and responses that operations refer to are made of.</summary>
    private void Root(string keyword) => _root[keyword] = MediaTypes([], keyword) ?? new JsonArray(Json);

    private void Paths()
    {
        foreach (JsonObject item in (_root.Member("paths") as JsonObject ?? []).Select(static path => path.Value).OfType<JsonObject>())
        {
            List<JsonObject> shared = Parameters(item).ToList();
            foreach (JsonObject operation in OpenApiKinds.Methods.Select(item.Member).OfType<JsonObject>())
            {
                Operation(operation, shared.Where(IsBody).ToList());
            }

            // The reader knows bodies at operations only.
            if (item.Member("parameters") is JsonArray list)
            {
                Replace(list, shared.Where(static parameter => !IsBody(parameter)));
            }
        }
    }

    private void Operation(JsonObject operation, List<JsonObject> shared)
    {
        List<JsonObject> own = Parameters(operation).ToList();
        List<JsonObject> all = [.. own, .. shared.Where(parameter => !own.Exists(other => Name(other) == Name(parameter)))
            .Select(static parameter => (JsonObject)parameter.DeepClone())];
        if (all.Count > 0)
        {
            var list = new JsonArray();
            operation["parameters"] = list;
            Replace(list, all);
        }

        operation["produces"] = MediaTypes(operation, "produces") ?? new JsonArray(Json);
        operation["consumes"] = Consumed(operation, all);
    }

    /// <summary>
    /// Swagger 2.0, "Parameter Object": fields travel in one of two media types, files in one; many documents name another one for all operations.
    /// </summary>
    private JsonArray Consumed(JsonObject operation, List<JsonObject> parameters)
    {
        JsonArray? named = MediaTypes(operation, "consumes");
        List<JsonObject> fields = parameters.FindAll(static parameter => parameter.Member("in").Text() == "formData");
        if (fields.Count == 0)
        {
            return named ?? new JsonArray(Json);
        }

        if (fields.Exists(static field => field.Member("type").Text() == "file"))
        {
            return new JsonArray(Multipart);
        }

        string[] forms = (named?.Texts() ?? []).Where(static type => type is Multipart or Form).ToArray();
        return forms.Length == 0 ? new JsonArray(Form) : new JsonArray(forms.Select(static type => (JsonNode?)JsonValue.Create(type)).ToArray());
    }

    private JsonArray? MediaTypes(JsonObject operation, string keyword)
        => ((operation.Member(keyword) ?? _root.Member(keyword)) as JsonArray)?.DeepClone() is JsonArray { Count: > 0 } types ? types : null;

    /// <summary>The parameters of a path or operation; a copy of the target in place of a reference to a body or field.</summary>
    private IEnumerable<JsonObject> Parameters(JsonObject owner)
    {
        foreach (JsonObject parameter in (owner.Member("parameters") as JsonArray ?? []).OfType<JsonObject>())
        {
            yield return parameter.Member("$ref").Text() is { } reference
                && LocalReference.TryParse(reference, out JsonPointer pointer)
                && PointerWalk.TryFind(_root, pointer, out JsonNode? target)
                && target is JsonObject found && IsBody(found)
                    ? (JsonObject)found.DeepClone()
                    : parameter;
        }
    }

    private static void Replace(JsonArray list, IEnumerable<JsonObject> parameters)
    {
        List<JsonObject> all = parameters.ToList();
        list.Clear();
        foreach (JsonObject parameter in all)
        {
            (parameter.Parent as JsonArray)?.Remove(parameter);
            list.Add((JsonNode)parameter);
        }
    }

    private static bool IsBody(JsonObject parameter) => parameter.Member("in").Text() is "body" or "formData";

    // An operation has one body, whatever its name.
    private static string? Name(JsonObject parameter) => parameter.Member("in").Text() == "body" ? "" : parameter.Member("name").Text();

    /// <summary>Types that are of other versions, or of parameters and responses only.</summary>
    private static void Schema(JsonObject node)
    {
        if (node.Member("type").Text() == "file" && node.Member("in") is null)
        {
            node["type"] = "string";
            node["format"] = "binary";
        }

        if (node.Member("type") is JsonArray { Count: 2 } types && types.Texts().Contains("null")
            && types.Texts().FirstOrDefault(static type => type != "null") is { } only)
        {
            node["type"] = only;
            node["x-nullable"] = true;
        }
    }
}
