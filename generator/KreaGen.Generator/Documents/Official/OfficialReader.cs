using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using JsonPointer = KreaGen.Generator.Text.JsonPointer;

namespace KreaGen.Generator.Documents.Official;

/// <summary>
/// A second opinion: reads a checked tree with Microsoft.OpenApi and hands on what its parser objects to,
/// as warnings, because our own checks have the last word on what makes a client.
/// </summary>
/// <remarks>
/// Its rules for documents are left out: on a thousand published descriptions that are valid by the
/// official schema they only found fault with what does no harm (no responses, paths that differ in a
/// parameter's name, discriminators that are not required, component names with spaces).
/// </remarks>
internal static class OfficialReader
{
    // Reading takes longer than all our own checks together; the largest descriptions are better off
    // without the wait, and are read by such tools at their publishers anyway.
    internal const int MaxObjects = 20_000;

    // More than anybody reads at once.
    private const int MaxObjections = 50;

    private const string UnknownKey = " is not a valid property at ";

    // References to other files are resolved by us or not at all; the reader insists on some address.
    private static readonly Uri s_base = new("https://document.invalid/");

    public static void Check(SpecSet set, ICollection<Problem> problems)
    {
        OpenApiDiagnostic? diagnostic;
        try
        {
            diagnostic = new OpenApiJsonReader().Read(set.Root, s_base, Settings()).Diagnostic;
        }
        catch (Exception fault) when (IsObjection(fault))
        {
            problems.Add(Problem.Create(Descriptors.OfficialReader, set.MarkAt(JsonPointer.Root), "Microsoft.OpenApi cannot read this document: " + fault.Message));
            return;
        }

        foreach (OpenApiError error in (diagnostic?.Errors ?? []).Take(MaxObjections))
        {
            if (Objection(set, error) is { } objection
                && !problems.Any(problem => problem.Mark == objection.Mark && problem.Descriptor == Descriptors.KeyMisspelt)
                && !problems.Contains(objection))
            {
                problems.Add(objection);
            }
        }
    }

    // Only what is certain: other messages are met in valid documents too, where a constant is an object
    // or a list has one item.
    private static Problem? Objection(SpecSet set, OpenApiError error)
    {
        int place = error.Message.IndexOf(UnknownKey, StringComparison.Ordinal);
        if (place >= 0)
        {
            string key = error.Message.Substring(0, place);
            JsonPointer owner = PointerOf(error.Message.Substring(place + UnknownKey.Length));
            return Problem.Create(Descriptors.OfficialReader, set.KeyMarkAt(owner.Child(key)), $"'{key}' is not a valid key here");
        }

        return error.Message.StartsWith("Expected list while", StringComparison.Ordinal) || error.Message.StartsWith("Expected map while", StringComparison.Ordinal)
            ? Problem.Create(Descriptors.OfficialReader, set.MarkAt(PointerOf(error.Pointer)), error.Message)
            : null;
    }

    /// <summary>Whether an exception is the reader's way to object to a document; it trips over nulls in lists of schemas, too.</summary>
    public static bool IsObjection(Exception fault)
        => fault is NullReferenceException or InvalidCastException or OpenApiException or JsonException or FormatException or OverflowException or InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException;

    public static OpenApiReaderSettings Settings() => new() { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetEmptyRuleSet() };

    private static JsonPointer PointerOf(string? pointer)
        => pointer is not null && References.LocalReference.TryParse(pointer, out JsonPointer parsed) ? parsed : JsonPointer.Root;
}
