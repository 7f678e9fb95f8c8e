using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A public method that an operation has.</summary>
/// <param name="Kind">What it does, and so what it calls and how what it returns is wrapped.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Result">What it returns, inside of tasks and sequences; null for nothing.</param>
internal sealed record MethodModel(MethodKind Kind, string Name, EquatableArray<MethodParameterModel> Parameters, TypeRef? Result)
{
    /// <summary>What the document says that it does; nothing where its kind says all there is.</summary>
    public DocModel Docs { get; init; } = DocModel.None;

    /// <summary>What is to be said of what it returns.</summary>
    public DocModel ResultDocs { get; init; } = DocModel.None;

    /// <summary>The C# type of the described headers that it returns with the result; null for none.</summary>
    public string? Headers { get; init; }

    /// <summary>Whether it submits a job, which costs something.</summary>
    public bool IsSubmission { get; init; }

    /// <summary>That it is deprecated, in the document's words; null when it is not.</summary>
    public string? Deprecation { get; init; }

    /// <summary>Whether it needs no client.</summary>
    public bool IsStatic => Kind is MethodKind.GetJobResults or MethodKind.WatchJobResults;
}
