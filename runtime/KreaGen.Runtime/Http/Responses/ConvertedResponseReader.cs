namespace KreaGen.Http;

/// <summary>A response that becomes a value of another type, such as a case of a union.</summary>
internal sealed class ConvertedResponseReader<TFrom, TTo>(ResponseReader<TFrom> answer, Func<TFrom, TTo> convert) : ResponseReader<TTo>(answer.Statuses)
{
    internal override IReadOnlyList<string> MediaTypes => answer.MediaTypes;

    internal override bool IsStreamed => answer.IsStreamed;

    internal override TTo Read(BufferedResponse body) => convert(answer.Read(body));

    internal override TTo Open(ResponseStream stream) => convert(answer.Open(stream));
}
