using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Security;

/// <summary>Binds what operations ask for, and complains once about each name that no scheme has.</summary>
internal sealed class SecurityBinder(OpenApiDescription description, List<Problem> problems)
{
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    /// <summary>What an operation asks for: its own requirement, or the document's when it has none.</summary>
    public EquatableArray<EquatableArray<RequiredSchemeModel>> Bind(OperationEntry operation)
    {
        SecurityRequirements own = operation.Operation.Security;
        return (own.Exists ? own : description.Security).Alternatives.Select(Alternative).ToEquatableArray();
    }

    /// <summary>The schemes of one alternative in the order of their names: a document may list them in any.</summary>
    private EquatableArray<RequiredSchemeModel> Alternative(SecurityRequirement requirement)
    {
        var schemes = new List<RequiredSchemeModel>();
        foreach (OpenApiMember scheme in requirement.Schemes.OrderBy(static scheme => scheme.Name, StringComparer.Ordinal))
        {
            schemes.Add(new(scheme.Name, scheme.Node.Texts.Where(static scope => scope.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray()));
            if (!description.SecuritySchemes[scheme.Name].IsObject && _unknown.Add(scheme.Name))
            {
                problems.Add(Problem.Create(Descriptors.SchemeUnknown, scheme.Node.KeyLocation, scheme.Name));
            }
        }

        return schemes.ToEquatableArray();
    }
}
