namespace KreaGen.Generator.Model;

/// <summary>What a document demands of each item of a list, or of each value of a map.</summary>
/// <param name="Limits">What it demands of an item.</param>
/// <param name="Place">Where the document sets the limits; null without any.</param>
/// <param name="Items">What it demands of the items of an item; null for nothing.</param>
internal sealed record ItemLimitsModel(LimitsModel Limits, PlaceModel? Place, ItemLimitsModel? Items);
