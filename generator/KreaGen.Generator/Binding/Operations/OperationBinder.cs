using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Finds what an operation sends and receives.</summary>
internal sealed class OperationBinder(SchemaTypeBinder schemas, List<Problem> problems)
{
    private readonly ParameterBinder _parameters = new(schemas);
    private readonly ContentBinder _contents = new(schemas);
    private readonly HeaderBinder _headers = new(schemas);

    /// <summary>The operation's first method, and one more for each other kind of content that it takes or gives.</summary>
    public IReadOnlyList<BoundOperation> BindAll(OperationEntry entry, string id, string name, string? group)
    {
        var seed = new NameSeed(name, BoundOperation.OwnerOf(name, group));
        RequestBodyObject body = entry.Operation.RequestBody;
        IReadOnlyList<BoundContent> bodies = _contents.BindBody(body.Content, seed.Append("Request"));
        var first = new BoundOperation(entry, id, name, group)
        {
            Parameters = [.. WithUndescribed(entry, _parameters.Bind(entry, seed))],
            Body = bodies.Count > 0 ? bodies[0] : BoundContent.None,
            RequestBody = body,
            IsBodyRequired = body.IsRequired,
            Responses = BindResponses(entry, seed).ToList(),
        };
        first = first with { Headers = _headers.BindSuccesses(first), ErrorHeaders = _headers.BindFailures(first) };
        return [first, .. OperationOverloads.Of(first, bodies)];
    }

    /// <summary>Adds the parameters that the path names and nothing describes: a call without them cannot be made.</summary>
    private IEnumerable<BoundParameter> WithUndescribed(OperationEntry entry, IReadOnlyList<BoundParameter> described)
    {
        foreach (string name in PathTemplate.Names(entry.Path).Distinct(StringComparer.Ordinal))
        {
            if (!described.Any(parameter => parameter.Place == ParameterLocation.Path && parameter.WireName == name))
            {
                problems.Add(Problem.Create(Descriptors.PathParameterMissing, entry.PathItem.Node.KeyLocation, entry.Path, name));
                yield return new(name, ParameterLocation.Path, new(entry.PathItem.Node), null, IsRequired: true,
                    new("simple", Explode: false, AllowReserved: false));
            }
        }

        foreach (BoundParameter parameter in described)
        {
            yield return parameter;
        }
    }

    private IEnumerable<BoundResponse> BindResponses(OperationEntry entry, NameSeed seed)
    {
        bool first = true;
        foreach (ResponseObject response in entry.Operation.Responses)
        {
            string status = response.Status;
            bool success = status.StartsWith("2", StringComparison.Ordinal);
            string part = success && first
                ? "Response" : (status == ResponseObject.DefaultStatus ? "Default" : "Status" + status.ToUpperInvariant()) + "Response";
            first &= !success;
            yield return new(response, _contents.BindResponse(response.Content, seed.Append(part)));
        }
    }
}
