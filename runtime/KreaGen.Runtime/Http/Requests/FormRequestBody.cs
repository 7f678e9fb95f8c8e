using System.Buffers;
using KreaGen.Json;
using KreaGen.Values;

namespace KreaGen.Http;

/// <summary>A form of names and values. Its members are taken from the value's JSON, the one form in which every generated type can be taken apart.</summary>
internal sealed class FormRequestBody<T>(T value, JsonWrite<T> write, IReadOnlyList<FormField> fields) : RequestBody(MediaTypes.Form)
{
    internal override void Validate(ref Validation validation) => Check(value, ref validation);

    internal override void Write(IBufferWriter<byte> target) => FormText.Write(FormPairs.Of(ParameterValue.Of(value, write), fields), target);
}
