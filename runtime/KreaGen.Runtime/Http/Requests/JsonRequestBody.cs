using System.Buffers;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>A JSON body. Keeps the value until it is sent, so that it can be checked.</summary>
internal sealed class JsonRequestBody<T>(T value, JsonWrite<T> write, string mediaType) : RequestBody(mediaType)
{
    internal override void Validate(ref Validation validation) => Check(value, ref validation);

    internal override void Write(IBufferWriter<byte> target) => ApiJson.Serialize(target, value, write);
}
