using System.Text.Json;
using System.Text.Json.Serialization;
using KreaGen.Json;

namespace KreaGen.Errors;

/// <summary>
/// An error as defined by RFC 9457 (problem details), for documents that specify only <c>application/problem+json</c>. Documents of
/// ASP.NET Core applications define a type <c>ProblemDetails</c> themselves, which is why this one is not called so.
/// </summary>
[JsonConverter(typeof(JsonModelConverter<ApiProblem>))]
public sealed record ApiProblem : IJsonModel<ApiProblem>
{
    /// <summary>
    /// A URI reference that names the kind of problem; <see langword="null"/> means <c>about:blank</c>, a problem that is described by its status only.
    /// </summary>
    public string? Type { get; init; }

    /// <summary>A short summary of the type of problem.</summary>
    public string? Title { get; init; }

    /// <summary>The HTTP status code, as set by the server.</summary>
    public int? Status { get; init; }

    /// <summary>What happened this time.</summary>
    public string? Detail { get; init; }

    /// <summary>A URI reference that names this occurrence.</summary>
    public string? Instance { get; init; }

    /// <summary>Members that RFC 9457 does not name: kept when read, sent when written.</summary>
    public JsonExtensionData AdditionalProperties { get; init; } = JsonExtensionData.Empty;

    // RFC 9457, section 3.1: a member of the wrong type is ignored, as if it were absent.
    static ApiProblem IJsonModel<ApiProblem>.ReadJson(ref JsonReader reader)
    {
        string? type = null;
        string? title = null;
        int? status = null;
        string? detail = null;
        string? instance = null;
        JsonExtensionData? others = null;
        reader.ReadObjectStart();
        while (reader.ReadMember(out ReadOnlySpan<byte> name))
        {
            JsonTokenType token = reader.TokenType;
            if (token == JsonTokenType.String && name.SequenceEqual("type"u8))
            {
                type = reader.ReadString();
            }
            else if (token == JsonTokenType.String && name.SequenceEqual("title"u8))
            {
                title = reader.ReadString();
            }
            else if (token == JsonTokenType.Number && name.SequenceEqual("status"u8) && reader.TryGetInt32(out int code))
            {
                status = code;
            }
            else if (token == JsonTokenType.String && name.SequenceEqual("detail"u8))
            {
                detail = reader.ReadString();
            }
            else if (token == JsonTokenType.String && name.SequenceEqual("instance"u8))
            {
                instance = reader.ReadString();
            }
            else
            {
                reader.ReadAdditionalProperty(name, ref others);
            }
        }

        return new()
        {
            Type = type,
            Title = title,
            Status = status,
            Detail = detail,
            Instance = instance,
            AdditionalProperties = others
            ?? JsonExtensionData.Empty
        };
    }

    void IJsonModel.WriteJson(JsonWriter writer)
    {
        writer.WriteStartObject();
        Write(writer, "type"u8, Type);
        Write(writer, "title"u8, Title);
        if (Status is { } status)
        {
            writer.WriteNumber("status"u8, status);
        }

        Write(writer, "detail"u8, Detail);
        Write(writer, "instance"u8, Instance);
        AdditionalProperties.WriteMembers(writer);
        writer.WriteEndObject();
    }

    private static void Write(JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
