using KreaGen.Json;

namespace KreaGen.Values;

/// <summary>An open enum of numbers or of several types: it has known values, and preserves unknown ones.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public interface IOpenEnum<TSelf, TValue> : IOpenEnum, IJsonModel<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf, TValue>
{
    /// <summary>The value on the wire.</summary>
    new TValue Value { get; }

    /// <inheritdoc />
    string IOpenEnum.Value => ToString()!;

    /// <summary>The member for a value on the wire, known or not.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The member.</returns>
    static abstract TSelf From(TValue value);
}
