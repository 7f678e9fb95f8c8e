using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Variants;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents;

/// <summary>All documents of one client as one checked tree, with the place and the texts of every node.</summary>
internal sealed class SpecSet
{
    // A chain of references longer than this is refused when the document is read.
    internal const int MaxReferenceChain = 64;

    private readonly NodeSourceMap _origins;
    private readonly ImmutableArray<string> _languages;
    private readonly bool _hasVariants;
    private readonly ISet<JsonPointer> _broken;
    private readonly Dictionary<string, JsonNode?> _found = new(StringComparer.Ordinal);

    public SpecSet(JsonObject root, NodeSourceMap origins, ImmutableArray<string> languages, ISet<JsonPointer> broken, ImmutableArray<Problem> problems)
    {
        Root = root;
        _origins = origins;
        _hasVariants = origins.HasVariants;
        _languages = languages;
        _broken = broken;
        Problems = problems;
    }

    /// <summary>The merged neutral tree.</summary>
    public JsonObject Root { get; }

    /// <summary>What was found while reading; all of them warnings, since an error leaves no set.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The same set with what was found after it was made.</summary>
    public SpecSet With(IEnumerable<Problem> problems) => new(Root, _origins, _languages, _broken, problems.ToImmutableArray());

    /// <summary>The node at an address; null when there is none or it is the JSON null.</summary>
    /// <remarks>
    /// Later rooms ask for the same places again and again, mostly after the place above. The pointer may be any text of the
    /// document, so nothing here grows with the number of its steps.
    /// </remarks>
    public JsonNode? Find(JsonPointer pointer)
    {
        if (!_found.TryGetValue(pointer.Value, out JsonNode? node))
        {
            if (pointer.Parent is { } parent && _found.TryGetValue(parent.Value, out JsonNode? above))
            {
                node = PointerWalk.Child(above, pointer.LastToken);
            }
            else
            {
                PointerWalk.TryFind(Root, pointer, out node);
            }

            _found.Add(pointer.Value, node);
        }

        return node;
    }

    /// <summary>The version of the document that an element came from.</summary>
    public SpecVersion DialectAt(JsonPointer pointer)
        => _origins.VersionOf(Root, pointer) ?? throw new InvalidOperationException("The tree's root has no document.");

    /// <summary>The place of the value at an address, in the document or in the overlay that wrote it.</summary>
    public SourceLocation LocationAt(JsonPointer pointer)
    {
        NodeSource origin = SourceAt(pointer);
        return origin.Locations.ValueAt(origin.Pointer);
    }

    /// <summary>The place of the key of the member at an address, in the document or in the overlay that wrote it.</summary>
    public SourceLocation KeyLocationAt(JsonPointer pointer)
    {
        NodeSource origin = SourceAt(pointer);
        return origin.Locations.KeyAt(origin.Pointer);
    }

    /// <summary>The file name and the address in that file of an element, in the document or in the overlay that wrote it.</summary>
    public (string FileName, JsonPointer Pointer) DocumentPointerAt(JsonPointer pointer)
    {
        NodeSource origin = SourceAt(pointer);
        return (FilePaths.FileName(origin.Locations.ValueAt(JsonPointer.Root).Path), origin.Pointer);
    }

    /// <summary>The name of the document (not of the overlay) that an element came from, such as <c>tasks.yaml</c>.</summary>
    public string FileNameAt(JsonPointer pointer) => DocumentAt(pointer).FileName;

    /// <summary>
    /// A member's text in every language asked for. For the items of a list of texts, such as
    /// <c>x-enum-descriptions</c>, the owner is the list and the member is the item's index.
    /// </summary>
    public LocalizedText TextAt(JsonPointer owner, string member)
    {
        string? neutral = TextOf(PointerWalk.Child(Find(owner), member));
        if (neutral is null && !_hasVariants)
        {
            return LocalizedText.Empty;
        }

        DocumentPointer? placement = _hasVariants ? _origins.PointerOf(Root, owner.Child(member)) : null;
        ImmutableArray<LanguageText>.Builder texts = ImmutableArray.CreateBuilder<LanguageText>(_languages.Length);
        foreach (string language in _languages)
        {
            string? text = placement is { } place && VariantLanguage.Choose(place.Document.Variants, language) is { } variant
                && PointerWalk.TryFind(variant.Root, place.Pointer, out JsonNode? node)
                    ? TextOf(node) ?? neutral
                    : neutral;
            if (text is not null)
            {
                texts.Add(new LanguageText(language, text));
            }
        }

        return texts.Count == 0 ? LocalizedText.Empty : new LocalizedText(texts.ToImmutable());
    }

    /// <summary>Whether the object at exactly this address holds a reference that leads nowhere.</summary>
    public bool IsBroken(JsonPointer pointer) => _broken.Contains(pointer);

    /// <summary>
    /// Follows the <c>$ref</c> of the object at an address to the end of the chain. An object without a
    /// reference, or with a broken one, is its own target.
    /// </summary>
    public JsonPointer Resolve(JsonPointer refAddress)
    {
        for (int step = 0; step < MaxReferenceChain && Target(refAddress) is { } target; step++)
        {
            refAddress = target;
        }

        return refAddress;
    }

    /// <summary>Follows the <c>$ref</c> of the object at an address one step; null when there is none or it is broken.</summary>
    public JsonPointer? Target(JsonPointer refAddress)
        => !IsBroken(refAddress)
            && Find(refAddress) is JsonObject holder
            && holder.TryGetPropertyValue("$ref", out JsonNode? value)
            && TextOf(value) is { } reference
            && References.LocalReference.TryParse(reference, out JsonPointer target)
            && (Find(target) is not null || PointerWalk.TryFind(Root, target, out _))
                ? target
                : null;

    private static string? TextOf(JsonNode? node)
        => node is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;

    private SpecDocument DocumentAt(JsonPointer pointer)
        => (_origins.PointerOf(Root, pointer) ?? throw new InvalidOperationException("The tree's root has no document.")).Document;

    private NodeSource SourceAt(JsonPointer pointer)
        => _origins.SourceOf(Root, pointer) ?? throw new InvalidOperationException("The tree's root has no origin.");
}
