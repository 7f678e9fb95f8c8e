namespace KreaGen.Http;

/// <summary>An answer that becomes a value of another type, such as a case of a union.</summary>
internal sealed class ConvertedAnswer<TFrom, TTo>(Answer<TFrom> answer, Func<TFrom, TTo> convert) : Answer<TTo>(answer.Statuses)
{
    internal override IReadOnlyList<string> MediaTypes => answer.MediaTypes;

    internal override bool IsStreamed => answer.IsStreamed;

    internal override TTo Read(AnswerBody body) => convert(answer.Read(body));

    internal override TTo Open(ResponseStream stream) => convert(answer.Open(stream));
}
