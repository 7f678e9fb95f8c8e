namespace KreaGen.Http;

/// <summary>No body where other statuses have one.</summary>
internal sealed class AbsentResponseReader<T>(StatusRange statuses) : ResponseReader<T?>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => [];

    internal override T? Read(BufferedResponse body) => default;
}
