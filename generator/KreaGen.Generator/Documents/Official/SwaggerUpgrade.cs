using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using JsonPointer = KreaGen.Generator.Text.JsonPointer;

namespace KreaGen.Generator.Documents.Official;

/// <summary>Turns a Swagger 2.0 document into an OpenAPI 3.0 tree, by means of Microsoft.OpenApi.</summary>
internal static class SwaggerUpgrade
{
    // References to other files are resolved by us or not at all; the reader insists on some address.
    private static readonly Uri s_base = new("https://document.invalid/");

    private static readonly OpenApiReaderSettings s_settings = new() { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetEmptyRuleSet() };

    private static readonly string[] s_sections = ["definitions", "parameters", "responses"];

    // The upgrade puts schemas into media types, deeper than Swagger had them.
    private const int MaxDepth = 256;

    /// <summary>The upgraded tree, whose places are those of the Swagger document; null, with a problem, when it cannot be read.</summary>
    public static SpecTree? Upgrade(SpecTree tree, ICollection<Problem> problems)
    {
        JsonObject swagger = (JsonObject)tree.Root!;
        if (Trap(swagger, tree.Locations) is { } trap)
        {
            problems.Add(Problem.Create(Descriptors.UpgradeFailed, trap.Location, "its references form a cycle, or a chain that is too long"));
            return null;
        }

        JsonObject plain = SwaggerPlain.Of(swagger);
        SwaggerReferences references = SwaggerReferences.Hide(plain);
        if (Read(plain) is not { } root)
        {
            SourceLocation location = Culprit(plain) is { } part ? tree.Locations.KeyAt(part) : tree.Locations.ValueAt(JsonPointer.Root.Child("swagger"));
            problems.Add(Problem.Create(Descriptors.UpgradeFailed, location, "something here is not as Swagger 2.0 defines it"));
            return null;
        }

        references.Show(root);
        SwaggerContents.Correct(root);
        SwaggerLists.Apply(root);
        return tree with { Root = root, Locations = new SwaggerLocations(swagger, tree.Locations) };
    }

    /// <summary>The upgraded document; null when the library makes none of it.</summary>
    /// <remarks>The library says nowhere what it throws, and throws what its own mistakes happen to be: of those a user hears nothing.</remarks>
    private static JsonNode? Read(JsonObject swagger)
    {
        try
        {
            if (new OpenApiJsonReader().Read(swagger, s_base, s_settings).Document is not { } document)
            {
                return null;
            }

            using StringWriter text = new(CultureInfo.InvariantCulture);
            document.SerializeAsV3(new OpenApiJsonWriter(text));
            return JsonNode.Parse(Escaped(text.ToString()), null, new JsonDocumentOptions { MaxDepth = MaxDepth });
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The library writes control characters into strings as they are, which JSON forbids.</summary>
    private static string Escaped(string json)
        => json.All(static unit => unit is >= ' ' or '\n' or '\r' or '\t')
            ? json
            : string.Concat(json.Select(static unit => unit is >= ' ' or '\n' or '\r' or '\t'
                ? unit.ToString() : "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture)));

    /// <summary>The part that cannot be read even alone: the first one.</summary>
    private static JsonPointer? Culprit(JsonObject plain)
    {
        foreach (string section in (string[])["paths", .. s_sections])
        {
            foreach (KeyValuePair<string, JsonNode?> entry in plain[section] as JsonObject ?? [])
            {
                JsonObject alone = new() { ["swagger"] = "2.0", ["info"] = new JsonObject(), ["paths"] = new JsonObject() };
                alone[section] = new JsonObject { [entry.Key] = entry.Value?.DeepClone() };
                if (Read(alone) is null)
                {
                    return JsonPointer.Root.Child(section).Child(entry.Key);
                }
            }
        }

        return null;
    }

    /// <summary>A circle or a long chain of references, which the official reader would follow; null when there is none.</summary>
    private static Problem? Trap(JsonObject swagger, ISourceLocations locations)
    {
        List<Problem> problems = [];
        ReferenceCheck check = new(swagger, static _ => null, locations.ValueAt, problems);
        Address address = new();
        foreach (string section in s_sections)
        {
            foreach (KeyValuePair<string, JsonNode?> entry in swagger[section] as JsonObject ?? [])
            {
                if (entry.Value is JsonObject holder)
                {
                    address.Enter(section);
                    address.Enter(entry.Key);
                    check.Visit(OpenApiKinds.Schema, holder, address);
                    address.Leave();
                    address.Leave();
                }
            }
        }

        return problems.Find(static problem => problem.Descriptor == Descriptors.ReferenceCycle || problem.Descriptor == Descriptors.ReferenceChain);
    }
}
