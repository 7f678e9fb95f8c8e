using System.Buffers;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>A body that is streamed as it is.</summary>
internal sealed class BinaryRequestBody(FileContent content, string mediaType)
    : RequestBody(FileTypes.Choose(content, mediaType))
{
    internal override void Validate(ref Validation validation)
    {
    }

    internal override void Write(IBufferWriter<byte> target) => throw new NotSupportedException("A stream is not buffered in memory.");

    internal override RequestContent Open() => new StreamedBody(MediaType, [content]);
}
