using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Encodings of fields that the form does not have.</summary>
internal static class EncodingLint
{
    public static IEnumerable<Finding> Check(JsonObject mediaType, PropertyNames properties)
    {
        if (mediaType.Member(Keywords.Encoding.Name) is not JsonObject encodings)
        {
            yield break;
        }

        ISet<string> names = properties.Of(mediaType.Member(Keywords.Schema.Name), out bool isOpen);
        foreach (string field in encodings.Select(static encoding => encoding.Key).Where(field => !names.Contains(field) && !Keywords.IsExtension(field)))
        {
            // Some tools write one for a property that never was; one that looks misspelled was meant to count.
            bool isMisspelled = Suggestion.Nearest(field, names) is not null;
            if (names.Count > 0 && (!isOpen || isMisspelled))
            {
                yield return new(Descriptors.EncodingUnknown, JsonPointer.Root.Child(Keywords.Encoding.Name).Child(field), field)
                {
                    Severity = isMisspelled ? null : DiagnosticSeverity.Info,
                };
            }
        }
    }
}
