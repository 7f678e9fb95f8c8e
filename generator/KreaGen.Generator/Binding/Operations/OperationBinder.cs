using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Finds what an operation sends and receives.</summary>
internal sealed class OperationBinder(SpecSet specs, ShapeBinder shapes, List<Problem> problems)
{
    private readonly ParameterBinder _parameters = new(specs, shapes);
    private readonly ContentBinder _contents = new(specs, shapes);
    private readonly HeaderBinder _headers = new(specs, shapes);

    /// <summary>The operation's first method, and one more for each other kind of content that it takes or gives.</summary>
    public IReadOnlyList<BoundOperation> BindAll(OperationEntry entry, string id, string name, string? group)
    {
        var seed = new NameSeed(name, BoundOperation.OwnerOf(name, group));
        JsonPointer body = specs.Resolve(entry.Address.Child("requestBody"));
        IReadOnlyList<BoundContent> bodies = _contents.BindBody(body, seed.Append("Request"));
        var first = new BoundOperation(entry, id, name, group)
        {
            Parameters = [.. WithUndescribed(entry, _parameters.Bind(entry, seed))],
            Body = bodies.Count > 0 ? bodies[0] : BoundContent.None,
            BodyAddress = body,
            IsBodyRequired = specs.Find(body).Member("required").IsTrue(),
            Answers = BindAnswers(entry, seed).ToList(),
        };
        first.Headers = _headers.BindSuccesses(first);
        first.ErrorHeaders = _headers.BindFailures(first);
        return [first, .. OperationForms.Of(first, bodies)];
    }

    /// <summary>Adds the parameters that the path names and nothing describes: a call without them cannot be made.</summary>
    private IEnumerable<BoundParameter> WithUndescribed(OperationEntry entry, IReadOnlyList<BoundParameter> described)
    {
        foreach (string name in PathTemplate.Names(entry.Path).Distinct(StringComparer.Ordinal))
        {
            if (!described.Any(parameter => parameter.Place == ParameterPlace.Path && parameter.WireName == name))
            {
                problems.Add(Problem.Create(Descriptors.PathParameterMissing, specs.KeyMarkAt(entry.PathItem), entry.Path, name));
                yield return new(name, ParameterPlace.Path, entry.PathItem, null, IsRequired: true, new("simple", Explode: false, AllowReserved: false));
            }
        }

        foreach (BoundParameter parameter in described)
        {
            yield return parameter;
        }
    }

    private IEnumerable<BoundAnswer> BindAnswers(OperationEntry entry, NameSeed seed)
    {
        if (entry.Node.Member("responses") is not JsonObject responses)
        {
            yield break;
        }

        JsonPointer root = entry.Address.Child("responses");
        bool first = true;
        foreach (string status in responses.Select(static answer => answer.Key).Where(IsStatus))
        {
            JsonPointer at = specs.Resolve(root.Child(status));
            bool success = status.StartsWith("2", StringComparison.Ordinal);
            string part = success && first ? "Response" : (status == "default" ? "Default" : "Status" + status.ToUpperInvariant()) + "Response";
            first &= !success;
            yield return new(status, at, _contents.BindAnswer(at, seed.Append(part)));
        }
    }

    /// <summary>A status, a range such as <c>4XX</c>, or <c>default</c>; extensions are none of them.</summary>
    private static bool IsStatus(string key)
        => key == "default"
            || (key.Length == 3 && key[0] is >= '1' and <= '5'
                && ((char.IsDigit(key[1]) && char.IsDigit(key[2])) || key.EndsWith("XX", StringComparison.OrdinalIgnoreCase)));
}
