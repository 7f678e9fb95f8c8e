using System.Globalization;

namespace KreaGen.Values;

public ref partial struct Validation
{
    /// <summary>A number within limits, both included.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Range(string name, int? value, int minimum, int maximum)
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    /// <summary>A number of at least a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    public void Minimum(string name, int? value, int minimum)
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
    public void Maximum(string name, int? value, int maximum)
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
    public void ExclusiveMinimum(string name, int? value, int minimum)
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
    public void ExclusiveMaximum(string name, int? value, int maximum)
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
    public void MultipleOf(string name, int? value, int step)
    {
        if (value is { } number && step != 0 && number % step != 0)
        {
            Break(name, "a multiple of", step, number);
        }
    }

    /// <summary>A number within limits, both included.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Range(string name, long? value, long minimum, long maximum)
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    /// <summary>A number of at least a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    public void Minimum(string name, long? value, long minimum)
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
    public void Maximum(string name, long? value, long maximum)
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
    public void ExclusiveMinimum(string name, long? value, long minimum)
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
    public void ExclusiveMaximum(string name, long? value, long maximum)
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
    public void MultipleOf(string name, long? value, long step)
    {
        if (value is { } number && step != 0 && number % step != 0)
        {
            Break(name, "a multiple of", step, number);
        }
    }

    /// <summary>A number within limits, both included.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Range(string name, double? value, double minimum, double maximum)
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    /// <summary>A number of at least a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    public void Minimum(string name, double? value, double minimum)
    {
        if (value < minimum || IsNaN(value))
        {
            Break(name, "at least", minimum, value.GetValueOrDefault());
        }
    }

    /// <summary>A number of at most a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Maximum(string name, double? value, double maximum)
    {
        if (value > maximum || IsNaN(value))
        {
            Break(name, "at most", maximum, value.GetValueOrDefault());
        }
    }

    /// <summary>A number above a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The value that is just not allowed.</param>
    public void ExclusiveMinimum(string name, double? value, double minimum)
    {
        if (value <= minimum || IsNaN(value))
        {
            Break(name, "greater than", minimum, value.GetValueOrDefault());
        }
    }

    /// <summary>A number below a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="maximum">The value that is just not allowed.</param>
    public void ExclusiveMaximum(string name, double? value, double maximum)
    {
        if (value >= maximum || IsNaN(value))
        {
            Break(name, "less than", maximum, value.GetValueOrDefault());
        }
    }

    /// <summary>A number that is a multiple of another.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="step">The other number.</param>
    public void MultipleOf(string name, double? value, double step)
    {
        // Decimal arithmetic, so that 0.3 is a multiple of 0.1; beyond its range the question has no useful answer.
        if (value is { } number && Math.Abs(number) < 1e15 && step is > 1e-15 and < 1e15 && (decimal)number % (decimal)step != 0)
        {
            Break(name, "a multiple of", step, number);
        }
    }

    /// <summary>A number within limits, both included.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    public void Range(string name, decimal? value, decimal minimum, decimal maximum)
    {
        Minimum(name, value, minimum);
        Maximum(name, value, maximum);
    }

    /// <summary>A number of at least a limit.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="minimum">The least value.</param>
    public void Minimum(string name, decimal? value, decimal minimum)
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
    public void Maximum(string name, decimal? value, decimal maximum)
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
    public void ExclusiveMinimum(string name, decimal? value, decimal minimum)
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
    public void ExclusiveMaximum(string name, decimal? value, decimal maximum)
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
    public void MultipleOf(string name, decimal? value, decimal step)
    {
        if (value is { } number && step != 0 && number % step != 0)
        {
            Break(name, "a multiple of", step, number);
        }
    }

    private static bool IsNaN(double? value) => value is { } number && double.IsNaN(number);

    private void Break<T>(string name, string relation, T limit, T value)
        where T : struct, IFormattable
    {
        string phrase = relation + " " + limit.ToString(null, CultureInfo.InvariantCulture);
        Add(name, phrase, value, string.Create(CultureInfo.InvariantCulture, $"must be {phrase}, but is {value}."));
    }
}
