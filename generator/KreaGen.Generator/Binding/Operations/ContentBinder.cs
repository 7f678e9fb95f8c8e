using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>
/// Binds the media types of a <c>content</c> map, the preferred one first. Another media type counts when it can say something else:
/// the same schema in another encoding is no other content.
/// </summary>
internal sealed class ContentBinder(SpecSet specs, ShapeBinder shapes)
{
    private readonly EncodingReader _encodings = new(specs);
    private readonly ItemSchemas _items = new(shapes);
    private readonly bool _untypedIsFile = specs.Root.Member("openapi").Text()?.StartsWith("3.0", StringComparison.Ordinal) == false;

    public IReadOnlyList<BoundContent> BindBody(JsonPointer owner, NameSeed seed) => Bind(owner, seed, isSent: true);

    public IReadOnlyList<BoundContent> BindAnswer(JsonPointer owner, NameSeed seed) => Bind(owner, seed, isSent: false);

    private List<BoundContent> Bind(JsonPointer owner, NameSeed seed, bool isSent)
    {
        var groups = new List<List<MediaEntry>>();
        foreach (MediaEntry entry in Entries(owner, isSent).OrderBy(static entry => entry.Rank))
        {
            if (groups.Find(group => SaySame(group[0], entry, isSent)) is { } same)
            {
                same.Add(entry);
            }
            else
            {
                groups.Add([entry]);
            }
        }

        return groups.Select((group, index) => Bind(group, index == 0 ? seed : seed.Append(MediaTypeNames.Word(group[0].MediaType)), isSent)).ToList();
    }

    private IEnumerable<MediaEntry> Entries(JsonPointer owner, bool isSent)
    {
        if (specs.Find(owner).Member("content") is not JsonObject content)
        {
            yield break;
        }

        foreach (string mediaType in content.Select(static media => media.Key).Where(MediaTypeNames.IsLegal))
        {
            JsonPointer at = owner.Child("content").Child(mediaType);
            at = specs.Resolve(at);
            JsonNode? node = specs.Find(at);
            SchemaView? schema = node.Member("schema") is JsonObject ? shapes.View(at.Child("schema")) : null;
            ContentKind kind = KindOf(MediaTypeNames.Bare(mediaType), schema, isSent);
            bool hasFiles = kind == ContentKind.Multipart && schema is not null && shapes.HasFiles(schema, _encodings.Read(at), _untypedIsFile);
            yield return new(mediaType, hasFiles ? ContentKind.MultipartFiles : kind, at, node, schema);
        }
    }

    private static ContentKind KindOf(string bare, SchemaView? schema, bool isSent) => bare switch
    {
        "application/problem+json" when !isSent && schema is null => ContentKind.Problem,
        "*/*" or "application/*" => schema is null || FileSchemas.IsBinary(schema) ? ContentKind.Bytes : ContentKind.Json,
        _ when MediaTypeNames.IsJson(bare) => ContentKind.Json,
        "text/event-stream" when !isSent => ContentKind.Events,
        "application/x-www-form-urlencoded" when isSent && (schema is null || SchemaTypes.Of(schema) is not ["string"]) => ContentKind.Form,
        "multipart/form-data" when isSent => ContentKind.Multipart,
        "application/jsonl" or "application/x-jsonlines" or "application/json-lines" or "application/x-ndjson" or "application/ndjson" or "application/json-l" or "application/stream+json" when !isSent => ContentKind.JsonLines,
        "application/json-seq" when !isSent => ContentKind.JsonSequence,
        _ when !isSent && bare.EndsWith("+json-seq", StringComparison.Ordinal) => ContentKind.JsonSequence,
        _ when schema is not null && FileSchemas.IsBinary(schema) => ContentKind.Bytes,
        _ => MediaTypeNames.IsText(bare) ? ContentKind.Text : ContentKind.Bytes,
    };

    private bool SaySame(MediaEntry first, MediaEntry other, bool isSent)
    {
        if (first.Kind == other.Kind && first.Kind is ContentKind.Text or ContentKind.Bytes)
        {
            // The caller of a stream names its media type; a text is sent as what the method says.
            return !isSent || first.Kind == ContentKind.Bytes || MediaTypeNames.Word(first.MediaType) == MediaTypeNames.Word(other.MediaType);
        }

        if (other.Kind is ContentKind.Events or ContentKind.JsonLines or ContentKind.JsonSequence || first.IsRaw || other.IsRaw)
        {
            return first.Kind == other.Kind && first.IsRaw && other.IsRaw;
        }

        // Files have a type of their own in a multipart body, whatever else the schema is used for.
        bool addsFiles = other.Kind == ContentKind.MultipartFiles && first.Kind != ContentKind.MultipartFiles;
        return first.IsStructured && !addsFiles
            && (first.Schema!.Address == other.Schema!.Address || shapes.Fingerprints.AreEqual(first.Schema, other.Schema));
    }

    private BoundContent Bind(List<MediaEntry> group, NameSeed seed, bool isSent)
    {
        MediaEntry entry = group[0];
        IReadOnlyList<FieldModel> fields = _encodings.Read(entry.Address);
        SchemaUse? use = entry.Kind switch
        {
            ContentKind.MultipartFiles => shapes.BindMultipart(entry.Schema!, fields, _untypedIsFile, seed),
            ContentKind.Json or ContentKind.Form or ContentKind.Multipart when entry.Schema is not null => shapes.Bind(entry.Address.Child("schema"), seed),
            ContentKind.Events when _items.EventDataOf(entry) is { } data => shapes.Bind(data, seed.Append("Event")),
            ContentKind.JsonLines or ContentKind.JsonSequence when ItemSchemas.ItemOf(entry) is { } item => shapes.Bind(item, seed.Append("Item")),
            _ => null,
        };
        return new(entry.MediaType, entry.Kind, use)
        {
            IsSent = isSent,
            MediaTypes = group.Where(other => other.Kind == entry.Kind).Select(static other => other.MediaType).ToList(),
            Fields = entry.Kind is ContentKind.Form or ContentKind.Multipart ? fields : [],
        };
    }
}
