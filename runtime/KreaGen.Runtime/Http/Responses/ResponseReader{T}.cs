using System.ComponentModel;
using KreaGen.Http;

namespace KreaGen.Generated;

/// <summary>A success response of an operation; created by <see cref="ResponseReader"/>.</summary>
/// <typeparam name="T">The type of the response.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResponseReader<T>
{
    private protected ResponseReader(StatusRange statuses) => Statuses = statuses;

    /// <summary>The statuses of this response.</summary>
    public StatusRange Statuses { get; }

    /// <summary>What to ask for in <c>Accept</c>; empty for nothing.</summary>
    internal abstract IReadOnlyList<string> MediaTypes { get; }

    /// <summary>Whether the body is handed over while it arrives, instead of being read first.</summary>
    internal virtual bool IsStreamed => false;

    /// <summary>The same response as a value of another type, such as a case of a union.</summary>
    /// <typeparam name="TResult">The other type.</typeparam>
    /// <param name="convert">Converts the value.</param>
    /// <returns>The description.</returns>
    public ResponseReader<TResult> As<TResult>(Func<T, TResult> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        return new ConvertedResponseReader<T, TResult>(this, convert);
    }

    /// <summary>Reads the body.</summary>
    internal abstract T Read(BufferedResponse body);

    /// <summary>Takes over a body that is still arriving.</summary>
    internal virtual T Open(ResponseStream stream) => throw new NotSupportedException("This response is buffered in memory.");
}
