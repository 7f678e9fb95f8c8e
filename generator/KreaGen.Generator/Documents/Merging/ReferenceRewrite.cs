using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>Makes the references of one document right for the merged tree.</summary>
internal sealed class ReferenceRewrite
{
    private readonly SpecDocument _document;
    private readonly ComponentPlan? _plan;
    private readonly NodeSourceMap _origins;
    private readonly Dictionary<string, SpecDocument> _files = new(StringComparer.Ordinal);

    /// <param name="document">Whose references.</param>
    /// <param name="documents">All documents of the client.</param>
    /// <param name="plan">Where components will be; null when there is but one document.</param>
    /// <param name="origins">Where nodes come from.</param>
    public ReferenceRewrite(SpecDocument document, IEnumerable<SpecDocument> documents, ComponentPlan? plan, NodeSourceMap origins)
    {
        _document = document;
        _plan = plan;
        _origins = origins;
        foreach (SpecDocument other in documents)
        {
            _files[FilePaths.Normalize(other.Path)] = other;
        }
    }

    public void Run(CancellationToken cancellationToken) => new StructureWalk(Visit, cancellationToken).Over(OpenApiKinds.Document, _document.Root);

    private void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        if (kind.IsReferable && node.Member("$ref").Text() is { } reference)
        {
            Replace(node, "$ref", node["$ref"]!, Target(reference) ?? reference, reference);
        }

        if (kind == OpenApiKinds.Schema && node["discriminator"] is JsonObject discriminator)
        {
            // Before the walk reaches the alternatives, so that their references are still the document's own.
            AddImpliedNames(node, discriminator);
            RewriteMapping(discriminator);
        }

        if (_plan is not null && address.Depth is 0 or 3 && node["security"] is JsonArray security)
        {
            RewriteSecurity(security);
        }
    }

    private void RewriteMapping(JsonObject discriminator)
    {
        if (discriminator["mapping"] is not JsonObject mapping)
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> entry in mapping.ToList())
        {
            if (entry.Value.Text() is { } target)
            {
                string? rewritten = Target(target) ?? (target.Contains('#') ? null : _plan?.KeyOf(_document, "schemas", target));
                Replace(mapping, entry.Key, entry.Value!, rewritten ?? target, target);
            }
        }
    }

    // Without a mapping, a schema's name is what stands on the wire: a new name must not change that.
    private void AddImpliedNames(JsonObject schema, JsonObject discriminator)
    {
        if (_plan is null)
        {
            return;
        }

        JsonObject? mapping = discriminator["mapping"] as JsonObject;
        foreach (JsonObject alternative in new[] { schema["oneOf"], schema["anyOf"] }.OfType<JsonArray>().SelectMany(static list => list.OfType<JsonObject>()))
        {
            if (alternative.Member("$ref").Text() is not { } reference
                || !LocalReference.TryParse(reference, out JsonPointer pointer)
                || SchemaName(pointer) is not { } name
                || _plan.KeyOf(_document, "schemas", name) == name
                || mapping?.Any(entry => entry.Value.Text() is { } known && (known == name || known == reference)) == true)
            {
                continue;
            }

            if (mapping is null)
            {
                mapping = [];
                discriminator["mapping"] = mapping;
            }

            if (!mapping.ContainsKey(name))
            {
                mapping[name] = reference;
            }
        }
    }

    private static string? SchemaName(JsonPointer pointer)
    {
        string[] tokens = [.. pointer.Tokens];
        return tokens.Length == 3 && tokens[0] == "components" && tokens[1] == "schemas" ? tokens[2] : null;
    }

    private void RewriteSecurity(JsonArray security)
    {
        foreach (JsonObject requirement in security.OfType<JsonObject>())
        {
            List<KeyValuePair<string, JsonNode?>> schemes = [.. requirement];
            if (schemes.TrueForAll(scheme => _plan!.KeyOf(_document, "securitySchemes", scheme.Key) == scheme.Key))
            {
                continue;
            }

            requirement.Clear();
            foreach (KeyValuePair<string, JsonNode?> scheme in schemes)
            {
                requirement[_plan!.KeyOf(_document, "securitySchemes", scheme.Key)] = scheme.Value;
            }
        }
    }

    /// <summary>The reference in the merged tree; null when it leads to none of the client's documents.</summary>
    public string? Target(string reference)
    {
        int hash = reference.IndexOf('#');
        string file = hash < 0 ? reference : reference.Substring(0, hash);
        SpecDocument? target = _document;
        if (file.Length > 0 && !_files.TryGetValue(FilePaths.Normalize(FilePaths.Folder(_document.Path) + Uri.UnescapeDataString(file)), out target))
        {
            return null;
        }

        if (!LocalReference.TryParse(hash < 0 ? "#" : reference.Substring(hash), out JsonPointer pointer))
        {
            return null;
        }

        JsonPointer moved = _plan?.AddressOf(target, pointer) ?? pointer;
        return file.Length == 0 && moved == pointer ? reference : LocalReference.Write(moved);
    }

    private void Replace(JsonObject owner, string key, JsonNode replaced, string rewritten, string written)
    {
        if (rewritten != written)
        {
            JsonNode replacement = JsonValue.Create(rewritten)!;
            _origins.Inherit(replacement, replaced);
            owner[key] = replacement;
        }
    }
}
