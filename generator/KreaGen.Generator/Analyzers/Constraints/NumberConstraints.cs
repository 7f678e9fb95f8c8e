using KreaGen.Generator.Constraints;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>Limits of a number.</summary>
internal sealed record NumberConstraints(decimal? Min, decimal? Max, bool MinIsExclusive, bool MaxIsExclusive, decimal? Step)
{
    public static NumberConstraints Of(FoundConstraints found) => new(
        found.Number(ConstraintKind.Minimum),
        found.Number(ConstraintKind.Maximum),
        found.Has(ConstraintKind.ExclusiveMinimum),
        found.Has(ConstraintKind.ExclusiveMaximum),
        found.Number(ConstraintKind.MultipleOf));

    public Breach? Check(decimal value)
    {
        string actual = Numbers.Text(value);
        if (Min is { } least && (value < least || (MinIsExclusive && value == least)))
        {
            return new(
                Descriptors.ConstantOutOfRange,
                (MinIsExclusive ? "greater than " : "at least ") + Numbers.Text(least),
                actual,
                [ConstraintKind.Minimum, ConstraintKind.ExclusiveMinimum],
                MinIsExclusive ? null : Nearest(least));
        }

        if (Max is { } most && (value > most || (MaxIsExclusive && value == most)))
        {
            return new(
                Descriptors.ConstantOutOfRange,
                (MaxIsExclusive ? "less than " : "at most ") + Numbers.Text(most),
                actual,
                [ConstraintKind.Maximum, ConstraintKind.ExclusiveMaximum],
                MaxIsExclusive ? null : Nearest(most));
        }

        return Step is > 0 and { } step && value % step != 0
            ? new(Descriptors.NumberNotMultiple, Numbers.Text(step), actual, [ConstraintKind.MultipleOf], Multiple(value, step))
            : null;
    }

    private string? Nearest(decimal bound) => Step is > 0 and { } step && bound % step != 0 ? null : Numbers.Text(bound);

    private string? Multiple(decimal value, decimal step)
    {
        decimal near = decimal.Round(value / step, MidpointRounding.AwayFromZero) * step;
        return near >= (Min ?? near) && near <= (Max ?? near) ? Numbers.Text(near) : null;
    }
}
