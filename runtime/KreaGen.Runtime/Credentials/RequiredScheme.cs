using System.ComponentModel;
using System.Diagnostics;
using KreaGen.Credentials;

namespace KreaGen.Generated;

/// <summary>A security scheme that an operation requires, and the required scopes.</summary>
/// <param name="name">The scheme's name in the document.</param>
/// <param name="scopes">The scopes of OAuth 2 and OpenID Connect; none for other schemes.</param>
[DebuggerDisplay("{ToString(),nq}")]
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RequiredScheme(string name, params string[] scopes) : IEquatable<RequiredScheme>
{
    private readonly string[]? _scopes = scopes;

    /// <summary>The scheme's name in the document.</summary>
    public string Name { get; } = name;

    /// <summary>The required scopes; empty if there are none.</summary>
    public IReadOnlyList<string> Scopes => _scopes ?? [];

    /// <summary>A scheme without scopes.</summary>
    /// <param name="name">The scheme's name in the document.</param>
    public static implicit operator RequiredScheme(string name) => new(name);

    /// <summary>Whether two are the same scheme with the same scopes.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RequiredScheme left, RequiredScheme right) => left.Equals(right);

    /// <summary>Whether two are different schemes or have different scopes.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RequiredScheme left, RequiredScheme right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(RequiredScheme other)
        => string.Equals(Name, other.Name, StringComparison.Ordinal) && Scopes.SequenceEqual(other.Scopes, StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RequiredScheme other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Name is null ? 0 : StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The scheme with its scopes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Scopes.Count == 0 ? Name : $"{Name} ({string.Join(' ', Scopes)})";
}
