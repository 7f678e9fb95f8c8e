namespace Krea.Runware;

public sealed partial record ImageInferenceRequest
{
    /// <summary>
    /// Width and height as the pair that they are; <see langword="null"/> leaves both to Runware, and is also what a width without a
    /// height reads as. The documented pairs are members of <see cref="ImageSize"/>.
    /// </summary>
    public ImageSize? Size
    {
        get => (Width, Height) is ({ } width, { } height) ? new(width, height) : null;
        init => (Width, Height) = (value?.Width, value?.Height);
    }
}
