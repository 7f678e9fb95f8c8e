using System.Runtime.ExceptionServices;
using KreaGen.Errors;

namespace KreaGen.Http;

/// <summary>The attempts of a call whose first has failed already: it counts as the first.</summary>
internal sealed class Repetition<T>(ApiCall<T> call, ApiException first)
{
    private ApiException? _first = first;

    public ValueTask<ApiResponse<T>> NextAsync(CancellationToken cancellationToken)
    {
        if (_first is { } failure)
        {
            _first = null;
            ExceptionDispatchInfo.Throw(failure);
        }

        return call.AttemptAsync(cancellationToken);
    }
}
