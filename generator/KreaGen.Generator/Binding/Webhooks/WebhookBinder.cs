using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Webhooks;

/// <summary>Finds the payloads of webhooks and callbacks.</summary>
internal sealed class WebhookBinder(SchemaTypeBinder schemas, List<Problem> problems)
{
    /// <summary>The webhooks whose payload is JSON; another payload is named and left out, a request without one has nothing to read.</summary>
    /// <param name="entries">The requests.</param>
    /// <param name="className">The class that reads them, which also owns the types of inline schemas.</param>
    public IReadOnlyList<BoundWebhook> Bind(IEnumerable<WebhookEntry> entries, string className)
    {
        List<(WebhookEntry Entry, MediaTypeObject Media)> readable = entries
            .Select(entry => (entry, Media: Media(entry)))
            .Where(static pair => pair.Media is not null)
            .Select(static pair => (pair.entry, pair.Media!.Value))
            .ToList();
        var scope = new NameScope(static name => name.EndsWith("Async", StringComparison.OrdinalIgnoreCase));
        IReadOnlyList<string> names = scope.Assign(readable.ConvertAll(static pair => Request(pair.Entry)));
        return readable.Select((pair, index) => new BoundWebhook(names[index], pair.Entry.Operation.Operation, Payload(pair.Media, names[index], className)))
            .ToList();
    }

    private static NameRequest Request(WebhookEntry entry)
    {
        string name = Identifiers.Pascal(entry.Key);
        return new(
            name,
            // A webhook of the document goes before the callback of an operation.
            (entry.Owner.Length == 0 ? "0 " : "1 ") + entry.Operation.Address.Value + " " + entry.Key + " " + entry.Owner,
            () => [Identifiers.Pascal(entry.Owner) + name, Identifiers.Pascal(entry.Operation.Method.ToLowerInvariant()) + name],
            name + "Webhook");
    }

    private SchemaUse? Payload(MediaTypeObject media, string name, string className)
        => media.Schema.IsObject ? schemas.Bind(media.Schema.Pointer, new(name + "Payload", className)) : null;

    private MediaTypeObject? Media(WebhookEntry entry)
    {
        ContentMap content = entry.Operation.Operation.RequestBody.Content;
        if (content.IsEmpty)
        {
            return null;
        }

        if (content.MediaTypes.FirstOrDefault(static media => MediaTypeNames.IsJson(MediaTypeNames.Bare(media)) || media == "*/*") is { } json)
        {
            return content[json];
        }

        problems.Add(Problem.Create(Descriptors.WebhookLeftOut, entry.Operation.Operation.Node.KeyLocation, entry.Key, string.Join(", ", content.MediaTypes)));
        return null;
    }
}
