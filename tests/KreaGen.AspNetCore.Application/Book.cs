using System.ComponentModel.DataAnnotations;

namespace Bookshop;

/// <summary>A book that the shop has.</summary>
public sealed record Book
{
    /// <summary>The number on the shelf.</summary>
    public int Id { get; init; }

    [StringLength(80, MinimumLength = 1)]
    public required string Title { get; init; }

    public Genre Genre { get; init; }

    /// <summary>How well it is kept; the application writes it as a number.</summary>
    public Condition Condition { get; init; }

    [Range(0, 10_000)]
    public int? Pages { get; init; }

    public long Copies { get; init; }

    public short Floor { get; init; }

    public decimal Price { get; init; }

    public double Weight { get; init; }

    public float? Rating { get; init; }

    public ulong Views { get; init; }

    public bool IsUsed { get; init; }

    public DateOnly Published { get; init; }

    public TimeOnly? OpensAt { get; init; }

    public TimeSpan? LoanTime { get; init; }

    public DateTimeOffset AddedAt { get; init; }

    public DateTime? SoldAt { get; init; }

    public Guid Key { get; init; }

    public Uri? Page { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyDictionary<string, int> Stock { get; init; } = new Dictionary<string, int>();

    public Author? Author { get; init; }

    public ReadOnlyMemory<byte> Sample { get; init; }
}
