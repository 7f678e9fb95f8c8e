using System.ComponentModel;
using System.Globalization;
using KreaGen.Http;

namespace KreaGen.Generated;

/// <summary>One status or a range of them.</summary>
/// <param name="First">The first status.</param>
/// <param name="Last">The last status, included.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct StatusRange(int First, int Last)
{
    /// <summary>Every status.</summary>
    public static StatusRange Any { get; } = new(100, 599);

    /// <summary>A single status.</summary>
    /// <param name="status">The status.</param>
    public static implicit operator StatusRange(int status) => new(status, status);

    /// <summary>A class of statuses, as <c>4XX</c> in a document.</summary>
    /// <param name="hundreds">The first digit, 1 to 5.</param>
    /// <returns>The range.</returns>
    public static StatusRange Class(int hundreds) => new(hundreds * 100, (hundreds * 100) + 99);

    /// <summary>Whether the range contains a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns><see langword="true"/> if so.</returns>
    public bool Contains(int status) => status >= First && status <= Last;

    /// <summary>The range as text.</summary>
    /// <returns><c>404</c> or <c>400-499</c>.</returns>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");
}
