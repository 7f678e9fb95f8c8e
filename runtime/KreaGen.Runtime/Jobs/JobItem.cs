using System.ComponentModel;
using KreaGen.Jobs;

namespace KreaGen.Generated;

/// <summary>What is known of one result of a job whose state is a list, or of one error beside the list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct JobItem
{
    /// <summary>The job that it belongs to; <see langword="null"/> where the provider does not say, which is the job that was asked for.</summary>
    public string? Owner { get; init; }

    /// <summary>The status on the wire; <see langword="null"/> when it is missing.</summary>
    public string? Status { get; init; }

    /// <summary>What only a result that is there has, and what tells it from the others; <see langword="null"/> as long as it is not there.</summary>
    public string? Result { get; init; }

    /// <summary>The progress in percent.</summary>
    public double? Progress { get; init; }

    /// <summary>The provider's code of the failure.</summary>
    public string? FailureCode { get; init; }

    /// <summary>The provider's words of the failure.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>Reads what is known of each item of a list.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="items">The list; none when it is <see langword="null"/>.</param>
    /// <param name="read">Reads one.</param>
    /// <returns>What is known, in the list's order.</returns>
    public static IEnumerable<JobItem> Of<TItem>(IEnumerable<TItem>? items, Func<TItem, JobItem> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return items is null ? [] : items.Select(read);
    }

    /// <summary>Reads what is known of a single object.</summary>
    /// <typeparam name="TItem">The type of the object.</typeparam>
    /// <param name="item">The object; nothing when it is <see langword="null"/>.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>What is known: one, or none.</returns>
    public static IEnumerable<JobItem> OfOne<TItem>(TItem? item, Func<TItem, JobItem> read)
        where TItem : class
    {
        ArgumentNullException.ThrowIfNull(read);
        return item is null ? [] : [read(item)];
    }
}
