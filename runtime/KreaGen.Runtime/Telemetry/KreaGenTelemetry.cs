using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KreaGen.Telemetry;

/// <summary>
/// The source of all activities and measurements: <c>AddSource(KreaGenTelemetry.Name)</c> and <c>AddMeter(KreaGenTelemetry.Name)</c> in OpenTelemetry.
/// </summary>
public static class KreaGenTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string Name = "KreaGen";

    internal static readonly ActivitySource Source = new(Name);

    internal static readonly Meter Meter = new(Name);

    /// <summary>The name of an exception's type, as measurements tag it.</summary>
    internal static string ErrorType(Exception error)
    {
        string name = error.GetType().Name;
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }
}
