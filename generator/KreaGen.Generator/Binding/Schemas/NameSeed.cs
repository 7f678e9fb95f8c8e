using KreaGen.Generator.Binding.Names;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>What an inline schema is called when nothing names it: its owner's name and its place there.</summary>
/// <param name="Base">The owner's name, and the places above.</param>
/// <param name="Owner">The component or operation whose file declares it.</param>
/// <param name="WireName">The member that it describes, if any. Most members are no types and never ask for the name, so it is made on demand.</param>
internal readonly record struct NameSeed(string Base, string Owner, string? WireName = null)
{
    /// <summary>How much of the name stands before the last member or parameter on the way; 0 where there is none.</summary>
    private int BeforeLabel { get; init; }

    /// <summary>The preferred C# type name.</summary>
    public string Preferred => WireName is null ? Base : Base + Identifiers.Pascal(WireName);

    /// <summary>
    /// The last member or parameter on the way, and what follows it: by what schemas in several places are the same. Null where there is none.
    /// </summary>
    public string? Label => WireName is not null ? Identifiers.Pascal(WireName) : BeforeLabel > 0 ? Base.Substring(BeforeLabel) : null;

    /// <summary>What has a name and a file of its own.</summary>
    public static NameSeed OfItself(string name) => new(name, name);

    public NameSeed Append(string part) => new(Preferred + part, Owner) { BeforeLabel = WireName is null ? BeforeLabel : Base.Length };

    /// <summary>A member or parameter below.</summary>
    public NameSeed Member(string wireName) => new(Preferred, Owner, wireName);

    /// <summary>The same place with its name made, for a type that will be asked for it again.</summary>
    public NameSeed Made() => WireName is null ? this : Append("");

    /// <summary>The place below another name of its owner.</summary>
    public NameSeed Below(string known, NameSeed renamed)
        => new(renamed.Preferred + Preferred.Substring(known.Length), renamed.Owner) { BeforeLabel = BeforeLabel - known.Length + renamed.Preferred.Length };
}
