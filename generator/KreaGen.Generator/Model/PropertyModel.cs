using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator.Model;

/// <summary>A member of a record.</summary>
/// <param name="Name">The C# property name.</param>
/// <param name="Local">The name of a local variable that holds the value while it is read or written.</param>
/// <param name="WireName">The member's name in JSON.</param>
/// <param name="Type">The type of a value that is there.</param>
/// <param name="Presence">Whether the value may be absent, null or both.</param>
/// <param name="Preset">
/// What a new object has because nothing else is allowed: a member of the enum, a text, <c>true</c> or <c>false</c>; null otherwise.
/// </param>
/// <param name="Constraints">What the document demands of a value.</param>
/// <param name="Docs">What the document says of it.</param>
/// <param name="Deprecation">That it is deprecated, in the document's words; null when it is not.</param>
internal sealed record PropertyModel(
    string Name,
    string Local,
    string WireName,
    TypeRef Type,
    Presence Presence,
    string? Preset,
    ConstraintSet Constraints,
    DocModel Docs,
    string? Deprecation)
{
    /// <summary>Whether a request must have it although the type does not demand it, because a response has it not.</summary>
    public bool IsDemandedWhenSent { get; init; }

    /// <summary>Where the document sets the limits; null without any.</summary>
    public SpecLocationModel? SpecLocation { get; init; }

    /// <summary>What the document demands of each item of a list, or of each value of a map; null for nothing.</summary>
    public ItemConstraintsModel? Items { get; init; }

    /// <summary>Whether <see cref="Preset"/> is a deprecated member of its enum.</summary>
    public bool IsPresetDeprecated { get; init; }

    /// <summary>The C# name of the field that has its pattern.</summary>
    public string PatternName => PrivateNames.Pattern(Local);

    /// <summary>Whether an object cannot be made without it.</summary>
    public bool MustBeSet => Presence is Presence.Required or Presence.RequiredNullable && Preset is null;

    /// <summary>Whether the compiler warns of its use: it wants no such attribute on a member that must be set.</summary>
    public bool IsObsolete => Deprecation is not null && !MustBeSet;
}
