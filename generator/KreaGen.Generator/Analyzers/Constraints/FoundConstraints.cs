using System.Collections.Immutable;
using KreaGen.Generator.Constraints;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>The constraints that attributes state, read back by the same table that they were written by.</summary>
internal sealed class FoundConstraints
{
    private readonly Dictionary<ConstraintKind, object> _values = [];

    public bool Has(ConstraintKind kind) => _values.ContainsKey(kind);

    public bool HasAny(ConstraintTarget target) => _values.Keys.Any(kind => (kind.Target & target) != 0);

    public int Count(ConstraintKind kind, int otherwise) => Value(kind) as int? ?? otherwise;

    public string? Text(ConstraintKind kind) => Value(kind) as string;

    public ImmutableArray<string> Texts(ConstraintKind kind) => Value(kind) as ImmutableArray<string>? ?? ImmutableArray<string>.Empty;

    /// <summary>The constraints of a part of the value; null for none.</summary>
    public FoundConstraints? Part(ConstraintKind kind) => Value(kind) as FoundConstraints;

    /// <summary>The number as a decimal; null for one that says nothing or that no decimal can hold.</summary>
    public decimal? Number(ConstraintKind kind) => Value(kind) switch
    {
        int.MinValue or int.MaxValue => null,
        IConvertible number when Numbers.TryDecimal(number, out decimal exact) => exact,
        _ => null,
    };

    /// <summary>Takes the constraints of an attribute that stands for one of them or a pair.</summary>
    public void Take(AttributeData attribute, string type)
    {
        foreach (ConstraintKind kind in ConstraintKind.All.Where(kind => kind.Attribute?.Type == type))
        {
            ConstraintAttribute place = kind.Attribute!;
            object? value = place switch
            {
                _ when kind.Value == ConstraintValue.Constraints => PartOf(attribute),
                { Position: { } position } => position < attribute.ConstructorArguments.Length ? ValueOf(attribute.ConstructorArguments[position]) : null,
                { Name: { } name } => Named(attribute, name),
                _ => true,
            };
            Take(kind, value, place.Flag, attribute);
        }
    }

    private static FoundConstraints PartOf(AttributeData attribute)
    {
        var part = new FoundConstraints();
        part.TakeAll(attribute);
        return part;
    }

    /// <summary>Takes those of an attribute that can have every constraint.</summary>
    public void TakeAll(AttributeData attribute)
    {
        bool isUri = ConstraintKind.For(ConstraintTarget.Uri).Any(kind => kind.Member is not null && Named(attribute, kind.Argument!) is not null);
        foreach (ConstraintKind kind in ConstraintKind.All.Where(kind => kind.Argument is not null && (kind.Target == ConstraintTarget.Uri) == isUri))
        {
            object? value = Named(attribute, kind.Argument!);
            Take(kind, kind.Value == ConstraintValue.Pattern && value is string pattern
                ? StringConstraints.Anywhere(pattern) : value, kind.ArgumentFlag, attribute);
        }
    }

    public static object? Named(AttributeData attribute, string name)
        => ValueOf(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value);

    private void Take(ConstraintKind kind, object? value, string? flag, AttributeData attribute)
    {
        if (value is not (null or false) && (flag is null || Named(attribute, flag) is true))
        {
            _values[kind] = value;
        }
    }

    private object? Value(ConstraintKind kind) => _values.TryGetValue(kind, out object? value) ? value : null;

    private static object? ValueOf(TypedConstant constant)
        => constant.Kind == TypedConstantKind.Array ? constant.IsNull
            ? null : constant.Values.Select(static item => item.Value).OfType<string>().ToImmutableArray() : constant.Value;
}
