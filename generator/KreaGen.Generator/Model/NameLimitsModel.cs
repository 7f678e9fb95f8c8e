using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>What a document demands of the names of an object's members: <c>propertyNames</c>.</summary>
/// <param name="MinLength">The least length; null for none.</param>
/// <param name="MaxLength">The greatest length; null for none.</param>
/// <param name="Pattern">What must match somewhere in a name; null for anything.</param>
/// <param name="Format">A format that the runtime checks; null for none.</param>
/// <param name="Values">The only names; empty for any.</param>
internal sealed record NameLimitsModel(int? MinLength, int? MaxLength, string? Pattern, string? Format, EquatableArray<string> Values);
