namespace KreaGen.Generator.Constraints;

/// <summary>What kind of value a constraint applies to.</summary>
[Flags]
internal enum ConstraintTarget
{
    None = 0,
    Number = 1,
    Text = 2,

    /// <summary>A text that is a URI.</summary>
    Uri = 4,
    List = 8,

    /// <summary>An object with members of any name.</summary>
    Map = 16,

    /// <summary>The name of a member of an object.</summary>
    Name = 32,

    /// <summary>A text among the items of a list that some of them must match.</summary>
    Match = 64,
}
