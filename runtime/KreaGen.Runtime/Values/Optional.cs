using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace KreaGen.Values;

/// <summary>An optional member for which absent and <c>null</c> have different meanings.</summary>
/// <typeparam name="T">The type of the value; nullable where <c>null</c> is allowed.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    private readonly T _value;

    /// <summary>A member that is present.</summary>
    /// <param name="value">Its value.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>A member that is absent.</summary>
    public static Optional<T> Absent => default;

    /// <summary>Whether the member is present, possibly as <c>null</c>.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The member is absent.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The member is absent. Check HasValue first.");

    /// <summary>A member that is present with this value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both present with equal values.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>The value, or <see langword="default"/> if the member is absent.</summary>
    public T? ValueOrDefault => _value;

    object? IOptional.Held => _value;

    /// <summary>Gets the value if the member is present.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether the member is present.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <inheritdoc />
    public bool Equals(Optional<T> other)
        => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HasValue ? HashCode.Combine(true, _value) : 0;

    /// <summary>The value as a string; <c>null</c> or <c>absent</c> if there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => !HasValue ? "absent" : _value?.ToString() ?? "null";
}
