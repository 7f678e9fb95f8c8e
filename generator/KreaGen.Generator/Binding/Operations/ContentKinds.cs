using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Decides by its media type and schema how content is read and written.</summary>
internal static class ContentKinds
{
    private const string Problem = "application/problem+json";

    private static readonly string[] Ranges = ["*/*", "application/*"];

    private static readonly Dictionary<string, ContentKind> Sent = new(StringComparer.Ordinal)
    {
        ["application/x-www-form-urlencoded"] = ContentKind.Form,
        ["multipart/form-data"] = ContentKind.Multipart,
    };

    private static readonly Dictionary<string, ContentKind> Received = new(StringComparer.Ordinal)
    {
        ["text/event-stream"] = ContentKind.Events,
        ["application/jsonl"] = ContentKind.JsonLines,
        ["application/x-jsonlines"] = ContentKind.JsonLines,
        ["application/json-lines"] = ContentKind.JsonLines,
        ["application/x-ndjson"] = ContentKind.JsonLines,
        ["application/ndjson"] = ContentKind.JsonLines,
        ["application/json-l"] = ContentKind.JsonLines,
        ["application/json-seq"] = ContentKind.JsonSequence,
    };

    /// <param name="bare">The media type without parameters, in small letters.</param>
    /// <param name="schema">The schema of the content; null for none.</param>
    /// <param name="isSent">Whether it is a body, not a response.</param>
    public static ContentKind Of(string bare, SchemaView? schema, bool isSent)
    {
        bool isBinary = schema is not null && FileSchemas.IsBinary(schema);
        if (Ranges.Contains(bare, StringComparer.Ordinal))
        {
            return schema is null || isBinary ? ContentKind.Bytes : ContentKind.Json;
        }

        if (MediaTypeNames.IsJson(bare))
        {
            return bare == Problem && !isSent && schema is null ? ContentKind.Problem : ContentKind.Json;
        }

        return OfTable(bare, schema, isSent) ?? (isBinary || !MediaTypeNames.IsText(bare) ? ContentKind.Bytes : ContentKind.Text);
    }

    private static ContentKind? OfTable(string bare, SchemaView? schema, bool isSent)
    {
        if (!(isSent ? Sent : Received).TryGetValue(bare, out ContentKind kind))
        {
            return !isSent && bare.EndsWith("+json-seq", StringComparison.Ordinal) ? ContentKind.JsonSequence : null;
        }

        // A form whose schema is a text is one that the caller has written.
        return kind == ContentKind.Form && schema is not null && ValueTypes.Of(schema) is ["string"] ? null : kind;
    }
}
