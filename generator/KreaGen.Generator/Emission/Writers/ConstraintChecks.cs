using KreaGen.Generator.Constraints;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes the statements that check a value against the document's constraints, without reflection.</summary>
internal static class ConstraintChecks
{
    private const string OfItems = "OfItems";

    /// <summary>The fields for the patterns of a value, of its parts and of its items.</summary>
    /// <param name="constraints">What the document demands of the value.</param>
    /// <param name="items">What it demands of its items.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="name">The field's name; those for parts and items have more behind it.</param>
    public static IEnumerable<string> PatternFields(ConstraintSet constraints, ItemConstraintsModel? items, TypeRef type, string name)
        => PatternFields(constraints, name)
            .Concat(items is not null && type.Item is { } item ? PatternFields(items.Constraints, items.Items, item, name + OfItems) : []);

    private static IEnumerable<string> PatternFields(ConstraintSet constraints, string name)
        => constraints.All.SelectMany(constraint => constraint.Kind.Value switch
    {
        ConstraintValue.Pattern => [PatternField(name, constraint.Value)],
        ConstraintValue.Constraints => PatternFields(constraint.Part, OfPart(constraint.Kind, name)),
        _ => (IEnumerable<string>)[],
    });

    private static string PatternField(string name, string pattern)
        => $"private static readonly {RuntimeNames.Regex} {name} = "
            + $"new({CSharpEscaper.Literal(pattern)}, {RuntimeNames.RegexOptions}.CultureInvariant, {RuntimeNames.TimeSpan}.FromSeconds(1));";

    /// <param name="constraints">What the document demands.</param>
    /// <param name="items">What it demands of each item.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="name">An expression for the value's name.</param>
    /// <param name="value">An expression for the value, which may be null.</param>
    /// <param name="pattern">The field that holds the pattern, where there is one.</param>
    public static IEnumerable<string> Of(ConstraintSet constraints, ItemConstraintsModel? items, TypeRef type, string name, string value, string pattern)
        => OfValue("validation", constraints, items, type, name, value, pattern).Concat(Nested(type, name, value));

    /// <summary>A function that checks a part of a value: the name of a member, or an item.</summary>
    public static string Part(Constraint constraint, TypeRef type, string pattern)
    {
        bool isName = constraint.Kind.PartTarget == ConstraintTarget.Name;
        TypeRef part = isName ? TypeRef.String : type.Item!;
        string parameter = isName ? "key" : "item";
        string value = part.Kind == TypeKind.Enum ? parameter + (TypeWriter.AllowsNull(part) ? "?.Value" : ".Value") : parameter;
        List<string> checks = OfValue("each", constraint.Part, null, part, "\"\"", value, OfPart(constraint.Kind, pattern)).ToList();
        string parameters = $"static (ref {RuntimeNames.Validation} each, {TypeWriter.OfItem(part)} {parameter}) =>";
        return checks.Count == 1
            ? $"{parameters} {checks[0].TrimEnd(';')}"
            : Template.Render(
                $$"""
                {{parameters}}
                {
                    {{checks}}
                }
                """).TrimEnd('\n');
    }

    private static IEnumerable<string> OfValue(string on, ConstraintSet constraints, ItemConstraintsModel? items, TypeRef type, string name, string value,
        string pattern)
        => constraints.All
            .Where(static constraint => constraint.Kind.Check is not null)
            .GroupBy(static constraint => constraint.Kind.Check!)
            .OrderBy(static pair => Rank(pair.Key))
            .SelectMany(pair => Check([.. pair], type, name, value, pattern))
            .Concat(Items(items, type, name, value, pattern))
            .Select(check => $"{on}.{check}");

    private static string OfPart(ConstraintKind kind, string pattern) => $"{pattern}Of{char.ToUpperInvariant(kind.Word[0])}{kind.Word.Substring(1)}";

    // A pair stands where its first row does, also when that one is absent.
    private static int Rank(ConstraintCheck check) => ConstraintKind.All.TakeWhile(kind => kind.Check != check).Count();

    /// <summary>The call for a constraint or a pair of them; none for a bound that the type cannot hold.</summary>
    private static IEnumerable<string> Check(List<Constraint> pair, TypeRef type, string name, string value, string pattern)
    {
        List<(ConstraintKind Kind, string Text)> given = [];
        foreach (Constraint constraint in pair)
        {
            if (Argument(constraint, type, pattern) is { } text)
            {
                given.Add((constraint.Kind, text));
            }
        }

        if (given.Count == 0)
        {
            yield break;
        }

        ConstraintCheck check = pair[0].Kind.Check!;
        bool isAlone = given.Count == 1 && given[0].Kind.CheckAlone is not null;
        IEnumerable<string> arguments = isAlone || check.Absent.IsEmpty
            ? given.Select(static one => one.Text)
            : check.Absent.Select((absent, position) => given.Find(one => one.Kind.Position == position).Text ?? absent);
        string passed = string.Join(", ", arguments.Where(static text => text.Length > 0).Prepend(value).Prepend(name));
        yield return $"{(isAlone ? given[0].Kind.CheckAlone : check.Name)}({passed});";
    }

    private static string? Argument(Constraint constraint, TypeRef type, string pattern)
    {
        string? text = constraint.Kind.Value switch
        {
            ConstraintValue.Number => ConstraintLiterals.Number(constraint.Value, type.Scalar?.Number ?? NumberType.None),
            ConstraintValue.Count => constraint.Value,
            ConstraintValue.Flag => constraint.Kind.Check!.Absent.IsEmpty ? "" : "true",
            ConstraintValue.Pattern => pattern,
            ConstraintValue.Constraints => Part(constraint, type, pattern),
            _ => string.Join(", ", constraint.Values.Select(CSharpEscaper.Literal)),
        };
        return text is null ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, constraint.Kind.ArgumentFormat, text);
    }

    private static IEnumerable<string> Items(ItemConstraintsModel? items, TypeRef type, string name, string value, string pattern)
    {
        if (items is null || type.Item is not { } item)
        {
            return [];
        }

        List<string> checks = OfValue("each", items.Constraints, items.Items, item, "\"\"", "item", pattern + OfItems).ToList();
        string function = $"Items({name}, {value}, static (ref {RuntimeNames.Validation} each, {TypeWriter.OfItem(item)} item) =>";
        return checks.Count switch
        {
            0 => [],
            1 => [$"{function} {checks[0].TrimEnd(';')});"],
            _ =>
            [
                Template.Render(
                    $$"""
                    {{function}}
                    {
                        {{checks}}
                    });
                    """),
            ],
        };
    }

    private static IEnumerable<string> Nested(TypeRef type, string name, string value)
    {
        if (TypeWriter.IsObject(type))
        {
            yield return $"validation.Nested({name}, {value});";
        }
        else if (type is { Kind: TypeKind.List or TypeKind.Map, Item: { IsNullable: false } item } && TypeWriter.IsObject(item))
        {
            yield return $"validation.NestedItems({name}, {value});";
        }
    }
}
