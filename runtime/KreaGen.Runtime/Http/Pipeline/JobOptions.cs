using System.Text.Json.Serialization;

namespace KreaGen.Http;

/// <summary>The options of waiting for jobs.</summary>
public sealed class JobOptions
{
    /// <summary>How long one wait may take, in place of the document's limit.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>The least time between two questions, in place of the document's.</summary>
    public TimeSpan? Interval { get; set; }

    /// <summary>
    /// How long a submission whose response was lost is looked for, where the client chose the job's id, before the provider's word that
    /// it knows no such job counts as proof that the submission did not arrive; not negative. The default is 15 seconds.
    /// </summary>
    public TimeSpan SearchTime { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Gives numbers from 0 (included) to 1 (excluded) that spread the questions of many clients; replaced in tests.</summary>
    [JsonIgnore]
    public Func<double>? Jitter { get; set; }
}
