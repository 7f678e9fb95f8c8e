using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Looks for what a document says against itself, in one walk over the merged tree.</summary>
internal sealed class LintStep
{
    private readonly SpecSet _set;
    private readonly ICollection<Problem> _problems;
    private readonly ValueLint _values;
    private readonly PropertyNames _properties;
    private readonly RequiredLint _required;
    private readonly Dictionary<string, JsonPointer> _operations = new(StringComparer.Ordinal);

    private LintStep(SpecSet set, ICollection<Problem> problems)
    {
        _set = set;
        _problems = problems;
        _values = new(set.Root);
        _properties = new(set.Root);
        _required = new(_properties);
    }

    public static void Run(SpecSet set, ICollection<Problem> problems, CancellationToken cancellationToken)
    {
        var step = new LintStep(set, problems);
        new StructureWalk(step.Visit, cancellationToken).Over(OpenApiKinds.Document, set.Root);
        if (step._values.SlowPatterns.Count > 0)
        {
            new StructureWalk(step.VisitSlow, cancellationToken).Over(OpenApiKinds.Document, set.Root);
        }
    }

    private void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        if (kind == OpenApiKinds.Schema)
        {
            VisitSchema(node, address);
        }
        else if (kind == OpenApiKinds.Operation)
        {
            VisitOperation(node, address);
        }
        else if (kind == OpenApiKinds.MediaType)
        {
            Report(EncodingLint.Check(node, _properties), address);
            Report(IsJson(address.LastName) ? _values.CheckHolder(node) : [], address);
        }
        else if (kind == OpenApiKinds.Parameter || kind == OpenApiKinds.Header)
        {
            Report(_values.CheckHolder(node), address);
        }
    }

    private void VisitSlow(ObjectKind kind, JsonObject node, Address address)
    {
        if (kind == OpenApiKinds.Schema)
        {
            Report(PatternLint.Check(node, _values.SlowPatterns), address);
        }
    }

    private void VisitSchema(JsonObject schema, Address address)
    {
        Report(DialectLint.Check(schema, () => _set.DialectAt(address.ToPointer())), address);
        Report(EnumLint.Check(schema), address);
        Report(BoundsLint.Check(schema), address);
        Report(DiscriminatorLint.Check(schema, _properties), address);
        Report(_required.Check(schema, address), address);
        Report(UnionLint.Check(schema, place => _set.LocationAt(Absolute(address, place)).ToString()), address);
        Report(PatternLint.Check(schema), address);
        Report(ProseLint.Check(schema), address);
        Report(_values.CheckSchema(schema), address);
    }

    private void VisitOperation(JsonObject operation, Address address)
    {
        if (operation.Member("operationId").Text() is not { } id)
        {
            return;
        }

        JsonPointer place = address.ToPointer().Child("operationId");
        if (_operations.TryGetValue(id, out JsonPointer first))
        {
            _problems.Add(Problem.Create(Descriptors.OperationIdTwice, _set.LocationAt(place), id, _set.LocationAt(first).ToString()));
        }
        else
        {
            _operations.Add(id, place);
        }
    }

    private void Report(IEnumerable<Finding> findings, Address address)
    {
        foreach (Finding finding in findings)
        {
            Problem problem = Problem.Create(finding.Descriptor, _set.LocationAt(Absolute(address, finding.Place)), finding.Arguments);
            _problems.Add(problem with { Severity = finding.Severity });
        }
    }

    private static JsonPointer Absolute(Address address, JsonPointer place) => new(address.ToPointer().Value + place.Value);

    /// <summary>An example of other content than JSON is a text that nothing here reads.</summary>
    private static bool IsJson(string? mediaType)
        => mediaType is not null && (mediaType.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0 || mediaType == "*/*");
}
