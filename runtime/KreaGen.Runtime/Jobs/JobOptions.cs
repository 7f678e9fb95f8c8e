using System.Text.Json.Serialization;

namespace KreaGen.Jobs;

/// <summary>How jobs are waited for.</summary>
public sealed class JobOptions
{
    /// <summary>How long one wait may take, in place of the document's limit.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>The least time between two questions, in place of the document's.</summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>Gives numbers from 0 (included) to 1 (excluded) that spread the questions of many clients; replaced in tests.</summary>
    [JsonIgnore]
    public Func<double>? Jitter { get; set; }
}
