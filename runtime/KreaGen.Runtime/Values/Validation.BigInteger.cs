using System.Numerics;

namespace KreaGen.Values;

public ref partial struct Validation
{
    /// <summary>A number within limits, both included.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Range(string name, BigInteger? value, BigInteger minimum, BigInteger maximum)
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    /// <summary>A number of at least a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    public void Minimum(string name, BigInteger? value, BigInteger minimum)
    {
        if (value < minimum)
        {
            Break(name, "at least", minimum, value.GetValueOrDefault());
        }
    }

    /// <summary>A number of at most a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Maximum(string name, BigInteger? value, BigInteger maximum)
    {
        if (value > maximum)
        {
            Break(name, "at most", maximum, value.GetValueOrDefault());
        }
    }

    /// <summary>A number above a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The value that is just not allowed.</param>
    public void ExclusiveMinimum(string name, BigInteger? value, BigInteger minimum)
    {
        if (value <= minimum)
        {
            Break(name, "greater than", minimum, value.GetValueOrDefault());
        }
    }

    /// <summary>A number below a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="maximum">The value that is just not allowed.</param>
    public void ExclusiveMaximum(string name, BigInteger? value, BigInteger maximum)
    {
        if (value >= maximum)
        {
            Break(name, "less than", maximum, value.GetValueOrDefault());
        }
    }

    /// <summary>A number that is a multiple of another.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="step">The other number.</param>
    public void MultipleOf(string name, BigInteger? value, BigInteger step)
    {
        if (value is { } number && !step.IsZero && !(number % step).IsZero)
        {
            Break(name, "a multiple of", step, number);
        }
    }
}
