using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>What a record demands of its members together: as attributes for the editor, and as checks.</summary>
internal static class DemandText
{
    public static IEnumerable<string> Attributes(RecordModel model) => model.Demands
        .Where(demand => !demand.Sets.Any(set => set.Any(index => IsPreset(model.Properties[index]))))
        .Select(demand => Attribute(model, demand));

    /// <summary>The statement that checks it.</summary>
    public static string Check(RecordModel model, DemandModel demand)
    {
        string present = string.Join(", ", demand.Sets.Select(set => Present(model, set)));
        string names = CSharpText.Literal(string.Join(", ", demand.Sets.Select(set => Names(model, set, " + "))));
        return demand.Kind == DemandKind.With
            ? $"validation.Together(nameof({Names(model, demand.Sets[0], "")}), {Present(model, demand.Sets[0])}, {CSharpText.Literal(Names(model, demand.Sets[1], " + "))}, {Present(model, demand.Sets[1])});"
            : $"validation.{demand.Kind}({names}, [{present}]);";
    }

    /// <summary>The statement that counts the members that are there.</summary>
    public static string MemberCount(RecordModel model)
    {
        string present = string.Join(", ", model.Properties.Select(IsPresent));
        string most = model.Constraints.Find(ConstraintKind.MaxProperties)?.Value ?? "int.MaxValue";
        string least = model.Constraints.Find(ConstraintKind.MinProperties)?.Value ?? "0";
        return $"validation.Members([{present}], AdditionalProperties.Count, {least}, {most});";
    }

    private static string Attribute(RecordModel model, DemandModel demand)
    {
        string sets = string.Join(", ", demand.Kind == DemandKind.With
            ? demand.Sets[0].Concat(demand.Sets[1]).Select(index => CSharpText.Literal(model.Properties[index].Name))
            : demand.Sets.Select(set => CSharpText.Literal(Names(model, set, ", "))));
        string place = $"Document = {CSharpText.Literal(demand.Place.Document)}, Pointer = {CSharpText.Literal(demand.Place.Pointer)}";
        return demand.Kind switch
        {
            DemandKind.ExactlyOne => $"[{RuntimeNames.RequiresOneOf}({sets}, IsExclusive = true, {place})]",
            DemandKind.AtLeastOne => $"[{RuntimeNames.RequiresOneOf}({sets}, {place})]",
            DemandKind.NotTogether => $"[{RuntimeNames.Excludes}({sets}, {place})]",
            _ => $"[{RuntimeNames.RequiresWith}({sets}, {place})]",
        };
    }

    // A new object has it already, which attributes do not tell.
    private static bool IsPreset(PropertyModel property) => property is { Preset: not null, Presence: Presence.Optional };

    private static string Names(RecordModel model, EquatableArray<int> set, string separator) => string.Join(separator, set.Select(index => model.Properties[index].Name));

    private static string Present(RecordModel model, EquatableArray<int> set) => string.Join(" && ", set.Select(index => IsPresent(model.Properties[index])));

    private static string IsPresent(PropertyModel property) => property.Presence switch
    {
        Presence.Optional => property.Name + " is not null",
        Presence.OptionalNullable => property.Name + ".HasValue",
        _ => "true",
    };
}
