using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Finds the references of a tree that lead nowhere, in a circle, through too many others, or outside.</summary>
/// <param name="root">The tree.</param>
/// <param name="localize">A reference that names this very file, as a local one; null for any other file.</param>
/// <param name="locationAt">Where nodes stand.</param>
/// <param name="problems">Receives the complaints.</param>
internal sealed class ReferenceCheck(JsonObject root, Func<string, string?> localize, Func<JsonPointer, SourceLocation> locationAt,
    ICollection<Problem> problems)
{
    private readonly HashSet<JsonPointer> _broken = [];
    private readonly Dictionary<string, (ReferenceState State, int Length)> _ends = new(StringComparer.Ordinal);

    /// <summary>Says of a reference to a file that the client does not have what is wrong, at the address of its text.</summary>
    private Action<string, JsonPointer>? ReportOutside { get; init; }

    /// <param name="root">The tree of all documents.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="localize">A reference that names the tree's own file, as a local one; null for any other file.</param>
    /// <param name="files">The files that references may lead to.</param>
    /// <param name="origins">Where nodes come from.</param>
    /// <param name="problems">Receives the complaints.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <returns>The addresses of the objects that hold a broken reference.</returns>
    public static ISet<JsonPointer> Run(JsonObject root, ObjectKind kind, Func<string, string?> localize, ReferencedFiles files, NodeSourceMap origins,
        ICollection<Problem> problems, CancellationToken cancellationToken)
    {
        ReferenceCheck check = new(root, localize, Place, problems) { ReportOutside = ReportOutside };
        new StructureWalk(check.Visit, cancellationToken).Over(kind, root);
        return check._broken;

        SourceLocation Place(JsonPointer pointer) => origins.SourceOf(root, pointer) is { } origin ? origin.Locations.ValueAt(origin.Pointer) : default;

        void ReportOutside(string reference, JsonPointer pointer)
        {
            FileReference parsed = FileReference.Parse(reference);
            string document = origins.PointerOf(root, pointer)?.Document.Path ?? "";
            if (files.Find(document, parsed.File) is not null)
            {
                problems.Add(Problem.Create(Descriptors.ReferenceDangling, Place(pointer), reference));
            }
            else if (parsed.IsFile)
            {
                files.ReportMissing(document, document, parsed.File, Place(pointer));
            }
            else
            {
                problems.Add(Problem.Create(Descriptors.ReferenceOutside, Place(pointer), reference));
            }
        }
    }

    public void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        if (!kind.IsReferable || !node.TryGetPropertyValue("$ref", out JsonNode? value))
        {
            return;
        }

        if (value.Text() is not { } reference)
        {
            Break(address, Descriptors.ReferenceNotText);
            return;
        }

        if (Local(reference) is { } local && local != reference)
        {
            reference = local;
            node["$ref"] = local;
        }

        // An example that is only itself says nothing, and costs nothing.
        ReferenceState state = StateOf(reference);
        if (state == ReferenceState.Circle && kind == OpenApiKinds.Example)
        {
            state = ReferenceState.LeadsToBroken;
        }

        switch (state)
        {
            case ReferenceState.Dangling:
                Break(address, Descriptors.ReferenceDangling, reference);
                break;
            case ReferenceState.Outside:
                if (_broken.Add(address.ToPointer()))
                {
                    ReportOutside?.Invoke(reference, address.ToPointer().Child("$ref"));
                }

                break;
            case ReferenceState.Circle:
                Break(address, Descriptors.ReferenceCycle, reference);
                break;
            case ReferenceState.TooLong:
                Break(address, Descriptors.ReferenceChain, reference, FormattableString.Invariant($"{SpecSet.MaxReferenceChain}"));
                break;
            case ReferenceState.LeadsToBroken:
                // The reference at the chain's end is the one to complain about.
                _broken.Add(address.ToPointer());
                break;
        }
    }

    private string? Local(string reference) => reference.StartsWith("#", StringComparison.Ordinal) ? reference : localize(reference);

    private void Break(Address address, Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, params string[] arguments)
    {
        JsonPointer pointer = address.ToPointer();
        if (_broken.Add(pointer))
        {
            problems.Add(Problem.Create(descriptor, locationAt(pointer.Child("$ref")), arguments));
        }
    }

    /// <summary>Follows a reference to its end, each reference once for the whole tree.</summary>
    private ReferenceState StateOf(string reference)
    {
        List<string> chain = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        ReferenceState state = ReferenceState.Sound;
        int length = 0;
        for (string? next = reference; next is not null;)
        {
            if (_ends.TryGetValue(next, out (ReferenceState State, int Length) known))
            {
                (state, length) = known;
                break;
            }

            if (places.TryGetValue(next, out int start))
            {
                for (int index = start; index < chain.Count; index++)
                {
                    _ends[chain[index]] = (ReferenceState.Circle, 0);
                }

                chain.RemoveRange(start, chain.Count - start);
                state = ReferenceState.Circle;
                break;
            }

            places[next] = chain.Count;
            chain.Add(next);
            string current = next;
            ReferenceState own = Follow(current, out next);
            if (own != ReferenceState.Sound)
            {
                _ends[current] = (own, 0);
                chain.RemoveAt(chain.Count - 1);
                state = own;
            }
        }

        for (int index = chain.Count - 1; index >= 0; index--)
        {
            (state, length) = Before(state, length);
            _ends[chain[index]] = (state, length);
        }

        return _ends[reference].State;
    }

    // What leads to a fault is broken too, but only the reference at fault is complained about.
    private static (ReferenceState State, int Length) Before(ReferenceState next, int length) => next switch
    {
        not ReferenceState.Sound => (ReferenceState.LeadsToBroken, 0),
        _ when length >= SpecSet.MaxReferenceChain => (ReferenceState.TooLong, 0),
        _ => (ReferenceState.Sound, length + 1),
    };

    private ReferenceState Follow(string reference, out string? next)
    {
        next = null;
        if (!LocalReference.TryParse(reference, out JsonPointer target))
        {
            return reference.StartsWith("#", StringComparison.Ordinal) ? ReferenceState.Dangling : ReferenceState.Outside;
        }

        if (!PointerWalk.TryFind(root, target, out JsonNode? node))
        {
            return ReferenceState.Dangling;
        }

        if (node.Member("$ref").Text() is { } text)
        {
            next = Local(text) ?? text;
        }

        return ReferenceState.Sound;
    }
}
