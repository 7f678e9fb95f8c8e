using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers;

/// <summary>What the attribute of the same name says: a document's file name and a JSON pointer in it.</summary>
internal sealed record SpecLocation(string Document, string Pointer)
{
    public static SpecLocation? Read(ISymbol symbol, KnownTypes types)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.SpecLocation)
                && attribute.ConstructorArguments is [{ Value: string document }, { Value: string pointer }])
            {
                return new(document, pointer);
            }
        }

        return null;
    }
}
