using System.Runtime.CompilerServices;
using KreaGen.Values;

namespace KreaGen.Json;

/// <content>Members that an object must have.</content>
public static partial class JsonReading
{
    /// <summary>The value of a required member.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader, standing on the object's end.</param>
    /// <param name="value">What was read, if anything.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The object does not have the member.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Required<T>(this ref JsonReader reader, T? value, string name)
        where T : class => value ?? throw Missing(name);

    /// <inheritdoc cref="Required{T}(ref JsonReader, T, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Required<T>(this ref JsonReader reader, T? value, string name)
        where T : struct => value ?? throw Missing(name);

    /// <inheritdoc cref="Required{T}(ref JsonReader, T, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Required<T>(this ref JsonReader reader, Optional<T> value, string name)
        => value.HasValue ? value.Value : throw Missing(name);

    private static JsonReadException Missing(string name) => new($"The required member \"{name}\" is missing.", name);
}
