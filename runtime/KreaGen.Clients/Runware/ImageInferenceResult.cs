using KreaGen.Downloads;
using KreaGen.Errors;

namespace Krea.Runware;

public sealed partial record ImageInferenceResult
{
    /// <summary>The image, in whichever of the three ways the request asked for; <see langword="null"/> as long as it is not there.</summary>
    /// <exception cref="DownloadException">The image is a data URI that cannot be read.</exception>
    public FileSource? Image => this switch
    {
        { ImageUrl: { } link } => FileSource.FromLink(link),
        { ImageBase64Data: { } bytes } => FileSource.FromBytes(bytes),
        { ImageDataUri: { } text } => FileSource.FromDataUri(text),
        _ => null,
    };
}
