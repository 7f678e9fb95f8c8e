using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Shows generated types to people: in a debugger, in a log, in the message of a failed test.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonPrinting
{
    // Debuggers and logs show the result: an image in base64 must not fill them.
    private const int MaxTextLength = 256;
    private const int MaxWholeLength = 16_384;

    /// <summary>
    /// Appends what stands between the outermost brackets of a value's JSON, as the <c>ToString</c> of a record asks for it. Texts are cut
    /// after 256 letters and the whole after some 16,384, each cut shown by an ellipsis, and so are the values of members that the document
    /// does not know, because they may be private. <see cref="ApiJson.SerializeToString{T}"/> leaves nothing out.
    /// </summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="builder">What to append to.</param>
    /// <param name="value">The value; one that cannot be written, because a required member is null for instance, says why instead.</param>
    /// <returns>Whether anything was appended.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types",
        Justification = "A debugger and a log ask for the text of whatever there is; that must not fail.")]
    public static bool PrintMembers<T>(StringBuilder builder, T value)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(builder);
        int before = builder.Length;
        try
        {
            var json = new ArrayBufferWriter<byte>();
            using var writer = new Utf8JsonWriter(json, ApiJson.WriterOptions);
            value.WriteJson(new(writer) { IsForPeople = true });
            writer.Flush();
            Print(builder, json.WrittenSpan);
        }
        catch (Exception error)
        {
            builder.Length = before;
            builder.Append(CultureInfo.InvariantCulture, $"no JSON: {error.Message}");
        }

        return builder.Length > before;
    }

    private static void Print(StringBuilder builder, ReadOnlySpan<byte> json)
    {
        int end = builder.Length + MaxWholeLength;
        bool needsComma = false;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            bool isStart = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (reader.CurrentDepth == 0 && (isStart || isEnd))
            {
                continue;
            }

            if (builder.Length >= end)
            {
                builder.Append('…');
                break;
            }

            builder.Append(needsComma && !isEnd ? ", " : "");
            Print(builder, ref reader);
            needsComma = !isStart && reader.TokenType != JsonTokenType.PropertyName;
        }
    }

    private static void Print(StringBuilder builder, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                PrintText(builder, Text(ref reader));
                builder.Append(": ");
                break;
            case JsonTokenType.String:
                PrintText(builder, Text(ref reader));
                break;
            default:
                builder.Append(Encoding.UTF8.GetString(reader.ValueSpan));
                break;
        }
    }

    // No more of it than tells whether it is cut: no letter has more than four bytes. An image is not made a string of megabytes.
    private static string Text(ref Utf8JsonReader reader)
    {
        const int MaxBytes = (MaxTextLength + 1) * 4;
        return reader.ValueIsEscaped || reader.ValueSpan.Length <= MaxBytes
            ? reader.GetString()!
            : Encoding.UTF8.GetString(reader.ValueSpan[..MaxBytes]);
    }

    // In one line, and escaped no more than that needs: JSON escapes letters beyond the first 65,536, which people want to see.
    private static void PrintText(StringBuilder builder, string text)
    {
        bool isCut = text.Length > MaxTextLength;
        int length = isCut ? MaxTextLength - (char.IsHighSurrogate(text[MaxTextLength - 1]) ? 1 : 0) : text.Length;
        builder.Append('"');
        foreach (char letter in text.AsSpan(0, length))
        {
            _ = letter switch
            {
                '"' or '\\' => builder.Append('\\').Append(letter),
                '\n' => builder.Append("\\n"),
                '\t' => builder.Append("\\t"),
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' => builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => builder.Append(letter),
            };
        }

        builder.Append(isCut ? "…\"" : "\"");
    }
}
