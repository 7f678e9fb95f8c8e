using Krea.EvoLink;
using Krea.Runware;

namespace KreaGen.Samples.Poster.Orders;

/// <summary>One picture that is wanted: a request to submit, or a task to resume.</summary>
/// <param name="Number">Its place among the orders, from 1.</param>
/// <param name="File">Where it is saved.</param>
internal sealed record PosterOrder(int Number, string File)
{
    /// <summary>What to submit; <see langword="null"/> when a task is resumed.</summary>
    public ImageGenerationRequest? Request { get; init; }

    /// <summary>What Runware is to be asked for, with all pictures of the task; <see langword="null"/> for EvoLink and when a task is resumed.</summary>
    public ImageInferenceRequest? Task { get; init; }

    /// <summary>The task to resume; <see langword="null"/> when one is submitted.</summary>
    public string? TaskId { get; init; }

    /// <summary>The seed of the picture, where it is known.</summary>
    public int? Seed { get; init; }

    /// <summary>What is to be drawn; <see langword="null"/> when a task is resumed.</summary>
    public string? Prompt => Request?.Prompt ?? Task?.PositivePrompt;

    /// <summary>What a person knows the order by.</summary>
    public string Title => Prompt ?? TaskId ?? File;
}
