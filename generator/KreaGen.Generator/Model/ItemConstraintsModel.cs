using KreaGen.Generator.Constraints;

namespace KreaGen.Generator.Model;

/// <summary>What a document demands of each item of a list, or of each value of a map.</summary>
/// <param name="Constraints">What it demands of an item.</param>
/// <param name="Place">Where the document sets them; null without any.</param>
/// <param name="Items">What it demands of the items of an item; null for nothing.</param>
internal sealed record ItemConstraintsModel(ConstraintSet Constraints, SpecLocationModel? Place, ItemConstraintsModel? Items);
