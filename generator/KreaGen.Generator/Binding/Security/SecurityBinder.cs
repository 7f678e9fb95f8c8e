using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Security;

/// <summary>Binds what operations ask for, and complains once about each name that no scheme has.</summary>
internal sealed class SecurityBinder(SpecSet specs, List<Problem> problems)
{
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    public static JsonPointer Schemes => JsonPointer.Root.Child("components").Child("securitySchemes");

    /// <summary>What an operation asks for: its own requirement, or the document's when it has none.</summary>
    public EquatableArray<EquatableArray<RequiredSchemeModel>> Bind(OperationEntry operation)
    {
        JsonPointer owner = operation.Node.Member("security") is null ? JsonPointer.Root : operation.Address;
        JsonPointer at = owner.Child("security");
        return specs.Find(at) is JsonArray alternatives
            ? Enumerable.Range(0, alternatives.Count).Where(index => alternatives[index] is JsonObject).Select(index => Alternative(at.Child(index))).ToEquatableArray()
            : EquatableArray<EquatableArray<RequiredSchemeModel>>.Empty;
    }

    /// <summary>The schemes of one alternative in the order of their names: a document may list them in any.</summary>
    private EquatableArray<RequiredSchemeModel> Alternative(JsonPointer at)
    {
        var schemes = new List<RequiredSchemeModel>();
        foreach (KeyValuePair<string, JsonNode?> scheme in ((JsonObject)specs.Find(at)!).OrderBy(static scheme => scheme.Key, StringComparer.Ordinal))
        {
            schemes.Add(new(scheme.Key, scheme.Value.Texts().Where(static scope => scope.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray()));
            if (specs.Find(Schemes.Child(scheme.Key)) is not JsonObject && _unknown.Add(scheme.Key))
            {
                problems.Add(Problem.Create(Descriptors.SchemeUnknown, specs.KeyMarkAt(at.Child(scheme.Key)), scheme.Key));
            }
        }

        return schemes.ToEquatableArray();
    }
}
