namespace KreaGen.Http;

/// <summary>No body where other statuses have one.</summary>
internal sealed class AbsentAnswer<T>(StatusRange statuses) : Answer<T?>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => [];

    internal override T? Read(AnswerBody body) => default;
}
