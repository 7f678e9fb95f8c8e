namespace KreaGen.Values;

public ref partial struct Validation
{
    /// <summary>A number within limits, both included.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Range(string name, ulong? value, ulong minimum, ulong maximum)
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    /// <summary>A number of at least a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    public void Minimum(string name, ulong? value, ulong minimum)
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
    public void Maximum(string name, ulong? value, ulong maximum)
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
    public void ExclusiveMinimum(string name, ulong? value, ulong minimum)
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
    public void ExclusiveMaximum(string name, ulong? value, ulong maximum)
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
    public void MultipleOf(string name, ulong? value, ulong step)
    {
        if (value is { } number && step != 0 && number % step != 0)
        {
            Break(name, "a multiple of", step, number);
        }
    }
}
