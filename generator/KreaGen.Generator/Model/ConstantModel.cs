using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A member that tells a variant by its value.</summary>
/// <param name="Member">The member's name on the wire.</param>
/// <param name="Values">The values, one of which it has.</param>
internal sealed record ConstantModel(string Member, EquatableArray<string> Values);
