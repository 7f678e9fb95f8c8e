using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator;

/// <summary>The types that a client declares.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Namespace">The client's namespace.</param>
/// <param name="Names">The names of the types, in ordinal order.</param>
internal sealed record ClientTypes(string Client, string Namespace, EquatableArray<string> Names)
{
    public static ClientTypes Of(ClientModel client) => new(
        client.Name,
        client.Files[0].Home.Namespace,
        client.Files
            .SelectMany(static file => file.Declarations.SelectMany(declaration => declaration is ClientClassModel or OperationsModel && file.Home.HasInterfaces
                ? (string[])[declaration.Name, "I" + declaration.Name] : [declaration.Name]))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray());

    /// <summary>The types that another client declares in the same namespace.</summary>
    public IEnumerable<string> Common(ClientTypes other)
        => other.Namespace == Namespace ? Names.Intersect(other.Names, StringComparer.Ordinal) : [];
}
