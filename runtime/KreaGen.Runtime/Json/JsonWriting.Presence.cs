using System.Runtime.CompilerServices;

namespace KreaGen.Json;

/// <content>Members that may be left out, and members that may be null.</content>
public static partial class JsonWriting
{
    /// <summary>Writes a member with a string; nothing when there is none.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteStringIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            ArgumentNullException.ThrowIfNull(writer);
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes a member with a Boolean; nothing when there is none.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteBooleanIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } given)
        {
            ArgumentNullException.ThrowIfNull(writer);
            writer.WriteBoolean(name, given);
        }
    }

    /// <summary>Writes a member with a whole number; nothing when there is none.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNumberIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } given)
        {
            ArgumentNullException.ThrowIfNull(writer);
            writer.WriteNumber(name, given);
        }
    }

    /// <inheritdoc cref="WriteNumberIfSet(JsonWriter, ReadOnlySpan{byte}, long?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNumberIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, ulong? value)
    {
        if (value is { } given)
        {
            ArgumentNullException.ThrowIfNull(writer);
            writer.WriteNumber(name, given);
        }
    }

    /// <summary>Writes a member with a URI exactly as it was given; nothing when there is none.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteUriIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, Uri? value)
    {
        if (value is not null)
        {
            writer.WriteUri(name, value);
        }
    }

    /// <summary>Writes a member with a value of a generated class; nothing when there is none.</summary>
    /// <typeparam name="T">The generated class.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModelIfSet<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonModel<T>
    {
        if (value is not null)
        {
            writer.WriteModel(name, value);
        }
    }

    /// <summary>Writes a member with a value of a generated struct; nothing when there is none.</summary>
    /// <typeparam name="T">The generated struct.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModelIfSet<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IJsonModel<T>
    {
        if (value is { } given)
        {
            writer.WriteModel(name, given);
        }
    }

    /// <summary>Writes a member with a string or <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteStringOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString(name, value);
    }

    /// <summary>Writes a member with a Boolean or <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteBooleanOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, bool? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } given)
        {
            writer.WriteBoolean(name, given);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member with a whole number or <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNumberOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, long? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <inheritdoc cref="WriteNumberOrNull(JsonWriter, ReadOnlySpan{byte}, long?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteNumberOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, ulong? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } given)
        {
            writer.WriteNumber(name, given);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member with a URI exactly as it was given, or <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteUriOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, Uri? value)
        => writer.WriteStringOrNull(name, value?.OriginalString);

    /// <summary>Writes a member with a value of a generated class or <c>null</c>.</summary>
    /// <typeparam name="T">The generated class.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModelOrNull<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WriteModel(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member with a value of a generated struct or <c>null</c>.</summary>
    /// <typeparam name="T">The generated struct.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModelOrNull<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T? value)
        where T : struct, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } given)
        {
            writer.WriteModel(name, given);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a value of a generated class or <c>null</c>.</summary>
    /// <typeparam name="T">The generated class.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteModelOrNull<T>(this JsonWriter writer, T? value)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
        {
            writer.WriteModel(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a value of a generated struct or <c>null</c>.</summary>
    /// <typeparam name="T">The generated struct.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteModelOrNull<T>(this JsonWriter writer, T? value)
        where T : struct, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } given)
        {
            writer.WriteModel(given);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
