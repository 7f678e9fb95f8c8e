using System.Buffers;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>A body that is bytes already.</summary>
internal sealed class BytesRequestBody(ReadOnlyMemory<byte> value, string mediaType) : RequestBody(mediaType)
{
    internal override void Validate(ref Validation validation)
    {
    }

    internal override void Write(IBufferWriter<byte> target) => target.Write(value.Span);
}
