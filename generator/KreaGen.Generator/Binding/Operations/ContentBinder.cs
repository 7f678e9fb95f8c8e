using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>
/// Binds the media types of a <c>content</c> map, the preferred one first. Another media type counts when it can say something else:
/// the same schema in another encoding is no other content.
/// </summary>
internal sealed class ContentBinder(SchemaTypeBinder schemas)
{
    private readonly ItemSchemas _items = new(schemas);
    private readonly EventSchemas _events = new(schemas);

    public IReadOnlyList<BoundContent> BindBody(ContentMap content, NameSeed seed) => Bind(content, seed, isSent: true);

    public IReadOnlyList<BoundContent> BindResponse(ContentMap content, NameSeed seed) => Bind(content, seed, isSent: false);

    private List<BoundContent> Bind(ContentMap content, NameSeed seed, bool isSent)
    {
        var groups = new List<List<MediaEntry>>();
        foreach (MediaEntry entry in Entries(content, isSent).OrderBy(static entry => entry.Rank))
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

        return groups.Select((group, index) => Bind(group, index == 0 ? seed : seed.Append(MediaTypeNames.Words(group[0].MediaType)), isSent)).ToList();
    }

    private IEnumerable<MediaEntry> Entries(ContentMap content, bool isSent)
    {
        foreach (MediaTypeObject media in content.MediaTypes.Where(MediaTypeNames.IsLegal).Select(name => content[name]))
        {
            SchemaView? schema = media.Schema.IsObject ? schemas.View(media.Schema.Pointer) : null;
            ContentKind kind = ContentKinds.Of(MediaTypeNames.Bare(media.Name), schema, isSent);
            bool hasFiles = kind == ContentKind.Multipart && schema is not null
                && schemas.HasFiles(schema, EncodingReader.Read(media), media.UntypedIsFile);
            yield return new(media, hasFiles ? ContentKind.MultipartFiles : kind, schema);
        }
    }

    private bool SaySame(MediaEntry first, MediaEntry other, bool isSent)
    {
        if (first.Kind == other.Kind && first.Kind is ContentKind.Text or ContentKind.Bytes)
        {
            if (first.IsScalarText || other.IsScalarText)
            {
                return first.IsScalarText && other.IsScalarText && schemas.Fingerprints.AreEqual(first.Schema!, other.Schema!);
            }

            // The caller of a stream names its media type; a text is sent as what the method says.
            return !isSent || first.Kind == ContentKind.Bytes || MediaTypeNames.Word(first.MediaType) == MediaTypeNames.Word(other.MediaType);
        }

        if (other.HasItems || first.IsRaw || other.IsRaw)
        {
            return first.Kind == other.Kind && first.IsRaw && other.IsRaw;
        }

        // Files have a type of their own in a multipart body, whatever else the schema is used for.
        bool addsFiles = other.Kind == ContentKind.MultipartFiles && first.Kind != ContentKind.MultipartFiles;
        return first.IsStructured && !addsFiles
            && (first.Schema!.Address == other.Schema!.Address || schemas.Fingerprints.AreEqual(first.Schema, other.Schema));
    }

    private BoundContent Bind(List<MediaEntry> group, NameSeed seed, bool isSent)
    {
        MediaEntry entry = group[0];
        IReadOnlyList<FieldModel> fields = EncodingReader.Read(entry.Media);
        IReadOnlyList<BoundEvent> events = entry.Kind == ContentKind.Events && ItemSchemas.ItemOf(entry) is { } one
            ? _events.Of(one, seed.Append("Event"))
            : [];
        SchemaUse? use = entry.Kind switch
        {
            ContentKind.MultipartFiles => schemas.BindMultipart(entry.Schema!, fields, entry.Media.UntypedIsFile, seed),
            ContentKind.Json or ContentKind.Form or ContentKind.Multipart when entry.Schema is not null => schemas.Bind(entry.Media.Schema.Pointer, seed),
            ContentKind.Text when entry.IsScalarText => schemas.Bind(entry.Media.Schema.Pointer, seed),
            ContentKind.Events when events.Count > 0 => null,
            ContentKind.Events when _items.EventDataOf(entry) is { } data => schemas.Bind(data, seed.Append("Event")),
            ContentKind.JsonLines or ContentKind.JsonSequence when ItemSchemas.ItemOf(entry) is { } item => schemas.Bind(item, seed.Append("Item")),
            _ => null,
        };
        return new(entry.MediaType, entry.Kind, use)
        {
            IsSent = isSent,
            Events = events,
            MediaTypes = group.Where(other => other.Kind == entry.Kind).Select(static other => other.MediaType).ToList(),
            Fields = entry.Kind is ContentKind.Form or ContentKind.Multipart ? fields : [],
        };
    }
}
