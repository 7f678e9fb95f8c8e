using KreaGen.Generator.Constraints;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Analyzers.Limits;

/// <summary>Limits of a number.</summary>
internal sealed record NumberLimits(decimal? Least, decimal? Most, bool LeastIsExcluded, bool MostIsExcluded, decimal? Step)
{
    public static NumberLimits Of(FoundConstraints found) => new(
        found.Number(ConstraintKind.Minimum),
        found.Number(ConstraintKind.Maximum),
        found.Has(ConstraintKind.ExclusiveMinimum),
        found.Has(ConstraintKind.ExclusiveMaximum),
        found.Number(ConstraintKind.MultipleOf));

    public Breach? Check(decimal value)
    {
        string actual = Numbers.Text(value);
        if (Least is { } least && (value < least || (LeastIsExcluded && value == least)))
        {
            return new(
                Descriptors.ConstantOutOfRange,
                (LeastIsExcluded ? "greater than " : "at least ") + Numbers.Text(least),
                actual,
                [ConstraintKind.Minimum, ConstraintKind.ExclusiveMinimum],
                LeastIsExcluded ? null : Nearest(least));
        }

        if (Most is { } most && (value > most || (MostIsExcluded && value == most)))
        {
            return new(
                Descriptors.ConstantOutOfRange,
                (MostIsExcluded ? "less than " : "at most ") + Numbers.Text(most),
                actual,
                [ConstraintKind.Maximum, ConstraintKind.ExclusiveMaximum],
                MostIsExcluded ? null : Nearest(most));
        }

        return Step is > 0 and { } step && value % step != 0
            ? new(Descriptors.NumberNotMultiple, Numbers.Text(step), actual, [ConstraintKind.MultipleOf], Multiple(value, step))
            : null;
    }

    private string? Nearest(decimal bound) => Step is > 0 and { } step && bound % step != 0 ? null : Numbers.Text(bound);

    private string? Multiple(decimal value, decimal step)
    {
        decimal near = decimal.Round(value / step, MidpointRounding.AwayFromZero) * step;
        return near >= (Least ?? near) && near <= (Most ?? near) ? Numbers.Text(near) : null;
    }
}
