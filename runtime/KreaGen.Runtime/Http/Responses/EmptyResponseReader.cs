namespace KreaGen.Http;

/// <summary>No body, or a body that is ignored.</summary>
internal sealed class EmptyResponseReader(StatusRange statuses) : ResponseReader<NoContent>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => [];

    internal override NoContent Read(BufferedResponse body) => default;
}
