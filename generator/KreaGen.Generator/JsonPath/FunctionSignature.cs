using System.Collections.Immutable;

namespace KreaGen.Generator.JsonPath;

/// <summary>One of the five functions that RFC 9535 defines.</summary>
internal sealed record FunctionSignature(string Name, ImmutableArray<FunctionType> Parameters, FunctionType Result)
{
    public static FunctionSignature Length { get; } = new("length", ImmutableArray.Create(FunctionType.Value), FunctionType.Value);

    public static FunctionSignature Count { get; } = new("count", ImmutableArray.Create(FunctionType.Nodes), FunctionType.Value);

    public static FunctionSignature Match { get; } = new("match", ImmutableArray.Create(FunctionType.Value, FunctionType.Value), FunctionType.Logical);

    public static FunctionSignature Search { get; } = new("search", ImmutableArray.Create(FunctionType.Value, FunctionType.Value), FunctionType.Logical);

    public static FunctionSignature Value { get; } = new("value", ImmutableArray.Create(FunctionType.Nodes), FunctionType.Value);

    public static FunctionSignature? Find(string name) => name switch
    {
        "length" => Length,
        "count" => Count,
        "match" => Match,
        "search" => Search,
        "value" => Value,
        _ => null,
    };
}
