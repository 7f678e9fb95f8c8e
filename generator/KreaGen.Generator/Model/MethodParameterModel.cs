namespace KreaGen.Generator.Model;

/// <summary>A parameter of a public method.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Type">The type of the value, or of the job's state; null for a cancellation token.</param>
/// <param name="Default">What it is when the caller leaves it out, in C#; null where the caller must give it.</param>
internal sealed record MethodParameterModel(string Name, MethodParameterKind Kind, TypeRef? Type, string? Default)
{
    /// <summary>What is to be said of it.</summary>
    public DocModel Docs { get; init; } = DocModel.None;
}
