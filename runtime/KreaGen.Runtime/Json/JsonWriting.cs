using System.ComponentModel;
using System.Runtime.CompilerServices;
using KreaGen.Json;

namespace KreaGen.Generated;

#pragma warning disable CS1591 // The names say it.

/// <summary>
/// What generated code writes generated types and their members with, beyond the functions of <see cref="JsonWriter"/> itself. Functions ending
/// in <c>IfSet</c> write nothing where there is no value, functions ending in <c>OrNull</c> write <c>null</c>; names are UTF-8.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriting
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModel<T>(this JsonWriter writer, T value)
        where T : IJsonModel<T>
    {
        ThrowIfNull(value);
        value.WriteJson(writer);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModel<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : IJsonModel<T>
    {
        ThrowIfNull(value);
        writer.WritePropertyName(name);
        value.WriteJson(writer);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModelIfSet<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonModel<T>
    {
        if (value is not null)
        {
            writer.WriteModel(name, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModelIfSet<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IJsonModel<T>
    {
        if (value is { } given)
        {
            writer.WriteModel(name, given);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModelOrNull<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonModel<T>
    {
        writer.WritePropertyName(name);
        writer.WriteModelOrNull(value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModelOrNull<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IJsonModel<T>
    {
        writer.WritePropertyName(name);
        writer.WriteModelOrNull(value);
    }

    public static void WriteModelOrNull<T>(this JsonWriter writer, T? value)
        where T : class, IJsonModel<T>
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteJson(writer);
        }
    }

    public static void WriteModelOrNull<T>(this JsonWriter writer, T? value)
        where T : struct, IJsonModel<T>
    {
        if (value is { } given)
        {
            given.WriteJson(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteStringIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteStringOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, string? value) => writer.WriteString(name, value);

    /// <summary>Writes a member with a URI exactly as it was given.</summary>
    public static void WriteUri(this JsonWriter writer, ReadOnlySpan<byte> name, Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteString(name, value.OriginalString);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteUriIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, Uri? value) => writer.WriteStringIfSet(name, value?.OriginalString);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteUriOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, Uri? value) => writer.WriteString(name, value?.OriginalString);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteBooleanIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } given)
        {
            writer.WriteBoolean(name, given);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteBooleanOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } given)
        {
            writer.WriteBoolean(name, given);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNumberIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNumberIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, ulong? value)
    {
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNumberOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNumberOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, ulong? value)
    {
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    // Values of enums are not null, and are not boxed to find that out.
    private static void ThrowIfNull<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!typeof(T).IsValueType)
        {
            ArgumentNullException.ThrowIfNull(value, name);
        }
    }
}
