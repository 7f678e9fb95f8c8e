using System.ComponentModel.DataAnnotations;

namespace Bookshop;

/// <summary>What a reader sends with a form.</summary>
public sealed record Review
{
    public required string Reader { get; init; }

    [Range(1, 5)]
    public int Stars { get; init; }

    public DateOnly? ReadOn { get; init; }
}
