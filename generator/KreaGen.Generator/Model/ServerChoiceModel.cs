using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>The values that a variable of a server can have: a closed set.</summary>
/// <param name="Name">The C# name of the enum.</param>
/// <param name="Members">Its values in document order.</param>
internal sealed record ServerChoiceModel(string Name, EquatableArray<EnumMemberModel> Members);
