using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>What a record demands of its members together: as attributes for the editor, and as checks.</summary>
internal static class MemberRuleWriter
{
    public static IEnumerable<string> Attributes(RecordModel model) => model.MemberRules
        .Where(demand => !demand.Sets.Any(set => set.Any(index => IsPreset(model.Properties[index]))))
        .Select(demand => Attribute(model, demand));

    /// <summary>The statement that checks it.</summary>
    public static string Check(RecordModel model, MemberRuleModel demand)
    {
        string present = string.Join(", ", demand.Sets.Select(set => Present(model, set)));
        string names = CSharpEscaper.Literal(string.Join(", ", demand.Sets.Select(set => Names(model, set, " + "))));
        return demand.Kind == MemberRuleKind.With
            ? $"validation.Together(nameof({Names(model, demand.Sets[0], "")}), {Present(model, demand.Sets[0])}, "
                + $"{CSharpEscaper.Literal(Names(model, demand.Sets[1], " + "))}, {Present(model, demand.Sets[1])});"
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

    private static string Attribute(RecordModel model, MemberRuleModel demand)
    {
        string sets = string.Join(", ", demand.Kind == MemberRuleKind.With
            ? demand.Sets[0].Concat(demand.Sets[1]).Select(index => CSharpEscaper.Literal(model.Properties[index].Name))
            : demand.Sets.Select(set => CSharpEscaper.Literal(Names(model, set, ", "))));
        string place = AttributeArguments.Location(demand.Place);
        return demand.Kind switch
        {
            MemberRuleKind.ExactlyOne => $"[{RuntimeNames.RequiresOneOf}({sets}, {AttributeContract.IsExclusive} = true, {place})]",
            MemberRuleKind.AtLeastOne => $"[{RuntimeNames.RequiresOneOf}({sets}, {place})]",
            MemberRuleKind.NotTogether => $"[{RuntimeNames.Excludes}({sets}, {place})]",
            _ => $"[{RuntimeNames.RequiresWith}({sets}, {place})]",
        };
    }

    // A new object has it already, which attributes do not tell.
    private static bool IsPreset(PropertyModel property) => property is { Preset: not null, Presence: Presence.Optional };

    private static string Names(RecordModel model, EquatableArray<int> set, string separator)
        => string.Join(separator, set.Select(index => model.Properties[index].Name));

    private static string Present(RecordModel model, EquatableArray<int> set) => string.Join(" && ", set.Select(index => IsPresent(model.Properties[index])));

    private static string IsPresent(PropertyModel property) => property.Presence switch
    {
        Presence.Optional => property.Name + " is not null",
        Presence.OptionalNullable => property.Name + ".HasValue",
        _ => "true",
    };
}
