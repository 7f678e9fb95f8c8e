using KreaGen.Json;

namespace KreaGen.Values;

/// <summary>An open enum of strings: it has known values, and preserves unknown ones.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IOpenEnum<TSelf> : IOpenEnum, IJsonModel<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The member for a value on the wire, known or not.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    static abstract TSelf From(string value);
}
