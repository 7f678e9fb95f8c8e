namespace KreaGen.Extensions.AI;

/// <summary>How images are asked for behind the abstraction.</summary>
public sealed class KreaImageGeneratorOptions
{
    /// <summary>Refuses sizes that the model does not have, instead of taking the nearest. The default is <see langword="false"/>.</summary>
    public bool ExactSizes { get; set; }

    /// <summary>The most images that one call may ask for, since each is a charge. The default is 10.</summary>
    public int MaxCount { get; set; } = 10;

    /// <summary>
    /// Hears the id of each job: as soon as it is paid for, or before it is sent where the client chooses it. With it, the client picks the
    /// job up again after a cancellation or a crash.
    /// </summary>
    public Action<string>? JobSubmitted { get; set; }
}
