namespace KreaGen.Generator.Analyzers.Members;

/// <summary>Whether an object has a member.</summary>
internal enum MemberState
{
    /// <summary>The code does not tell.</summary>
    Unknown,

    /// <summary>It certainly has none.</summary>
    Absent,

    /// <summary>It certainly has one.</summary>
    Present,
}
