using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KreaGen.Values;

/// <summary>The constraints of a number, a string, a URI or a collection, where .NET has no attribute for them.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ConstraintsAttribute : ValidationAttribute
{
    private Regex? _pattern;

    /// <summary>The minimum; none by default.</summary>
    public double Minimum { get; set; } = double.NegativeInfinity;

    /// <summary>Whether the number must be greater than <see cref="Minimum"/>; not by default.</summary>
    public bool MinimumIsExclusive { get; set; }

    /// <summary>The maximum; none by default.</summary>
    public double Maximum { get; set; } = double.PositiveInfinity;

    /// <summary>Whether the number must be less than <see cref="Maximum"/>; not by default.</summary>
    public bool MaximumIsExclusive { get; set; }

    /// <summary>The number whose multiples are allowed; 0, the default, for any number.</summary>
    public double MultipleOf { get; set; }

    /// <summary>The minimum length of a string in Unicode code points; 0 by default.</summary>
    public int MinLength { get; set; }

    /// <summary>The maximum length of a string in Unicode code points, or of a URI in characters; no limit by default.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>The pattern that must match somewhere in a string; none by default.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? Pattern { get; set; }

    /// <summary>The minimum number of items; 0 by default.</summary>
    public int MinItems { get; set; }

    /// <summary>The maximum number of items; no limit by default.</summary>
    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>Whether duplicate items are not allowed; <see langword="false"/> by default.</summary>
    public bool UniqueItems { get; set; }

    /// <summary>The schemes that a URI may have; any by default.</summary>
    [SuppressMessage("Performance", "CA1819", Justification = "An argument of an attribute can only be an array.")]
    public string[] Schemes { get; set; } = [];

    /// <summary>Whether the host of a URI must be public; <see langword="false"/> by default.</summary>
    public bool PublicHost { get; set; }

    /// <summary>Whether a value keeps the limits. Nothing and values of other kinds do.</summary>
    private protected bool Allows(object? value)
    {
        var validation = default(Validation);
        switch (value)
        {
            case string text:
                validation.Length("", text, MinLength, MaxLength);
                if (Pattern is not null)
                {
                    validation.Pattern("", text, _pattern ??= new(Pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
                }

                break;
            case Uri uri:
                validation.Uri("", uri, MaxLength == int.MaxValue ? 0 : MaxLength, PublicHost, Schemes);
                break;
            case IEnumerable items:
                return AllowsItems(items.Cast<object?>().ToList());
            case int or long or uint or ulong or short or ushort or byte or sbyte or float or double or decimal:
                return AllowsNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture));
        }

        return validation.ViolationCount == 0;
    }

    private bool AllowsItems(List<object?> items)
        => items.Count >= MinItems && items.Count <= MaxItems && (!UniqueItems || items.Distinct().Count() == items.Count);

    private bool AllowsNumber(double number)
    {
        var validation = default(Validation);
        if (MultipleOf > 0)
        {
            validation.MultipleOf("", number, MultipleOf);
        }

        return validation.ViolationCount == 0
            && (MinimumIsExclusive ? number > Minimum : number >= Minimum)
            && (MaximumIsExclusive ? number < Maximum : number <= Maximum);
    }
}
