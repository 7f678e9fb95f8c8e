using System.ComponentModel;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>One error response that an operation's document describes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ErrorReader
{
    private protected ErrorReader(IReadOnlyList<StatusRange> statuses) => Statuses = statuses;

    /// <summary>The statuses of this response.</summary>
    public IReadOnlyList<StatusRange> Statuses { get; }

    /// <summary>What the body is written in; <see langword="null"/> when that is unknown.</summary>
    internal virtual string? MediaType => null;

    /// <summary>A JSON body of a generated type.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="statuses">The statuses with this response.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The description.</returns>
    public static ErrorReader Json<T>(StatusRange statuses, string mediaType = MediaTypes.Json)
        where T : IJsonModel<T> => Json<T>([statuses], mediaType);

    /// <summary>A JSON body of a generated type that several statuses carry.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="statuses">The statuses with this response.</param>
    /// <returns>The description.</returns>
    public static ErrorReader Json<T>(params StatusRange[] statuses)
        where T : IJsonModel<T> => Json<T>(statuses, MediaTypes.Json);

    /// <summary>A JSON body of a generated type, for every status that no other description names.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <returns>The description.</returns>
    public static ErrorReader Json<T>()
        where T : IJsonModel<T> => Json<T>(StatusRange.Any);

    /// <summary>A JSON body of any type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="statuses">The statuses with this response.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="mediaType">The media type.</param>
    /// <returns>The description.</returns>
    public static ErrorReader Json<T>(StatusRange statuses, JsonRead<T> read, string mediaType = MediaTypes.Json)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new JsonErrorReader<T>([statuses], read, mediaType);
    }

    /// <summary>A body of <c>application/problem+json</c> with the members of RFC 9457.</summary>
    /// <param name="statuses">The statuses with this response.</param>
    /// <returns>The description.</returns>
    public static ErrorReader Problem(params StatusRange[] statuses) => Json<ApiProblem>(statuses, "application/problem+json");

    /// <summary>An error whose body has no type: code and message are found by the usual member names.</summary>
    /// <param name="statuses">The statuses with this response.</param>
    /// <returns>The description.</returns>
    public static ErrorReader Untyped(params StatusRange[] statuses) => new UntypedErrorReader([.. statuses]);

    /// <summary>The typed error; <see langword="null"/> if the body does not match its schema.</summary>
    internal abstract ApiException? Create(string message, bool isTransient, BufferedResponse body);

    private static JsonErrorReader<T> Json<T>(StatusRange[] statuses, string mediaType)
        where T : IJsonModel<T> => new([.. statuses], T.ReadJson, mediaType);
}
