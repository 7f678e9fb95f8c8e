using KreaGen.Errors;

namespace KreaGen.Http;

/// <summary>An error that the document names without describing its body.</summary>
internal sealed class UntypedErrorReader(IReadOnlyList<StatusRange> statuses) : ErrorReader(statuses)
{
    internal override ApiException? Create(string message, bool isTransient, BufferedResponse body) => null;
}
