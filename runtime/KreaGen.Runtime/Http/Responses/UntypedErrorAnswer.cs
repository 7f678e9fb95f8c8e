using KreaGen.Errors;

namespace KreaGen.Http;

/// <summary>An error that the document names without describing its body.</summary>
internal sealed class UntypedErrorAnswer(IReadOnlyList<StatusRange> statuses) : ErrorAnswer(statuses)
{
    internal override ApiException? Create(string message, bool isTransient, AnswerBody body) => null;
}
