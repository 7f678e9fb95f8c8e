namespace KreaGen.Values;

/// <summary>An <see cref="Optional{T}"/> of whatever type.</summary>
internal interface IOptional
{
    /// <summary>The value; null when it is absent.</summary>
    object? Held { get; }
}
