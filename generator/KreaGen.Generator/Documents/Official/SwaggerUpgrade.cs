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
    private static readonly Uri s_base = new("https://document.invalid/");

    private static readonly string[] s_sections = ["definitions", "parameters", "responses"];

    // The upgrade puts schemas into media types, deeper than Swagger had them.
    private const int MaxDepth = 256;

    /// <summary>The upgraded tree, whose places are those of the Swagger document; null, with a problem, when it cannot be read.</summary>
    public static SpecTree? Upgrade(SpecTree tree, ICollection<Problem> problems)
    {
        JsonObject swagger = (JsonObject)tree.Root!;
        if (Trap(swagger, tree.Marks) is { } trap)
        {
            problems.Add(Problem.Create(Descriptors.UpgradeFailed, trap.Mark, "its references form a cycle, or a chain that is too long"));
            return null;
        }

        try
        {
            JsonObject plain = SwaggerPlain.Of(swagger);
            SwaggerReferences references = SwaggerReferences.Hide(plain);
            ReadResult result = new OpenApiJsonReader().Read(plain, s_base, OfficialReader.Settings());
            if (result.Document is { } document)
            {
                using StringWriter text = new(CultureInfo.InvariantCulture);
                document.SerializeAsV3(new OpenApiJsonWriter(text));
                JsonNode? root = JsonNode.Parse(text.ToString(), null, new JsonDocumentOptions { MaxDepth = MaxDepth });
                references.Show(root);
                SwaggerContents.Correct(root);
                SwaggerLists.Apply(root);
                return tree with { Root = root, Marks = new SwaggerMarks(swagger, tree.Marks) };
            }

            Refuse(result.Diagnostic?.Errors.FirstOrDefault()?.Message ?? "the reader does not give a reason");
        }
        catch (Exception fault) when (OfficialReader.IsObjection(fault))
        {
            Refuse(fault.Message);
        }

        return null;

        void Refuse(string reason) => problems.Add(Problem.Create(Descriptors.UpgradeFailed, tree.Marks.ValueAt(JsonPointer.Root.Child("swagger")), reason));
    }

    /// <summary>A circle or a long chain of references, which the official reader would follow; null when there is none.</summary>
    private static Problem? Trap(JsonObject swagger, IMarkMap marks)
    {
        List<Problem> problems = [];
        ReferenceCheck check = new(swagger, static _ => null, marks.ValueAt, problems);
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
