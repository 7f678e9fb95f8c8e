using System.Buffers;
using System.Security.Cryptography;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>A form of parts. The boundary is random, so that no file can contain it on purpose.</summary>
internal sealed class MultipartRequestBody(object value, Action<MultipartParts> writeParts, Func<string>? boundary = null) : RequestBody("multipart/form-data")
{
    internal override void Validate(ref Validation validation) => Check(value, ref validation);

    internal override void Write(IBufferWriter<byte> target) => throw new NotSupportedException("Files are not buffered in memory.");

    internal override RequestContent Open()
    {
        var parts = new MultipartParts(boundary?.Invoke() ?? "krea-" + RandomNumberGenerator.GetHexString(32, lowercase: true));
        writeParts(parts);
        return parts.Close();
    }
}
