using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>Which members a record must have or must not have together.</summary>
/// <param name="Kind">What is demanded of the sets.</param>
/// <param name="Sets">The sets: positions among the record's properties.</param>
/// <param name="Place">The schema that demands it.</param>
internal sealed record MemberRuleModel(MemberRuleKind Kind, EquatableArray<EquatableArray<int>> Sets, SpecLocationModel Place);
