using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>What an operation returns whose success responses have different types: a closed set of cases, one for each status.</summary>
/// <param name="Name">The C# type name.</param>
/// <param name="Method">The C# name of the method that returns it.</param>
/// <param name="Cases">The cases in document order.</param>
internal sealed record ResultModel(string Name, string Method, EquatableArray<ResultCaseModel> Cases) : Declaration(Name)
{
    /// <summary>What an event is that no case names: its type and its data.</summary>
    public const string OtherEvent = "Other";

    /// <summary>Whether the cases are kinds of events in a stream, not statuses.</summary>
    public bool IsOfEvents { get; init; }
}
