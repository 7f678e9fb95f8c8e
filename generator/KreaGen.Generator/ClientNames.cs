using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator;

/// <summary>The types of a client that are called like types of a library which generated code uses.</summary>
/// <param name="Namespace">The client's namespace.</param>
/// <param name="Types">The names.</param>
internal sealed record ClientNames(string Namespace, EquatableArray<string> Types)
{
    public static ClientNames Of(ClientModel client) => new(
        client.Files[0].Home.Namespace,
        client.Files
            .SelectMany(static file => file.Declarations)
            .SelectMany(static declaration => declaration is ClientClassModel or OperationsModel
                ? (string[])[declaration.Name, "I" + declaration.Name] : [declaration.Name])
            .Select(LibraryTypes.ShadowedBy)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray());
}
