namespace KreaGen.Generator.Model;

/// <summary>How the state of a job is asked for.</summary>
/// <param name="Operation">The C# name of the polled operation, without <c>Async</c>; with its class when that is another.</param>
/// <param name="RequestMethod">The C# name of the function that makes its request, likewise.</param>
/// <param name="Id">The type in which the id travels.</param>
/// <param name="Others">How many arguments follow the one with the id, all left out.</param>
internal sealed record JobPollModel(string Operation, string RequestMethod, TypeRef Id, int Others)
{
    /// <summary>The record of the body that holds the id; null where a parameter does.</summary>
    public TypeRef? Body { get; init; }

    /// <summary>The C# property of the body that holds the id.</summary>
    public string? Property { get; init; }

    /// <summary>Whether the body is a list with one such record.</summary>
    public bool IsListed { get; init; }
}
