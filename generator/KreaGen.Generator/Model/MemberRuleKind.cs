namespace KreaGen.Generator.Model;

/// <summary>What a record must have of several sets of members.</summary>
internal enum MemberRuleKind
{
    /// <summary>At least one of the sets.</summary>
    AtLeastOne,

    /// <summary>Exactly one of the sets.</summary>
    ExactlyOne,

    /// <summary>Not all of the sets.</summary>
    NotTogether,

    /// <summary>The second set, when it has the first.</summary>
    With,
}
