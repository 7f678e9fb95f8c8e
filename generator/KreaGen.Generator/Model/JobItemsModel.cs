namespace KreaGen.Generator.Model;

/// <summary>A place in a job's state that holds results, or what went wrong.</summary>
/// <param name="Place">The way to the list, or to the single object.</param>
/// <param name="Item">The type of one.</param>
/// <param name="IsList">Whether there can be several.</param>
internal sealed record JobItemsModel(AccessorModel Place, TypeRef Item, bool IsList)
{
    /// <summary>The id of the job that it belongs to.</summary>
    public AccessorModel? Owner { get; init; }

    public AccessorModel? Status { get; init; }

    /// <summary>What only a result that is there has, and what tells it from the others.</summary>
    public AccessorModel? Result { get; init; }

    public AccessorModel? Progress { get; init; }

    public AccessorModel? FailureCode { get; init; }

    public AccessorModel? FailureMessage { get; init; }
}
