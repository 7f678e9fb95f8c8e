namespace KreaGen.Http;

/// <summary>No body, or a body that is ignored.</summary>
internal sealed class EmptyAnswer(StatusRange statuses) : Answer<NoContent>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => [];

    internal override NoContent Read(AnswerBody body) => default;
}
