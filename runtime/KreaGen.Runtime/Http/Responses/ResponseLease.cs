namespace KreaGen.Http;

/// <summary>A response that is given up unless it was handed over to somebody who will.</summary>
internal sealed class ResponseLease(HttpResponseMessage response) : IDisposable
{
    private bool _isReleased;

    public HttpResponseMessage Response => response;

    public void Release() => _isReleased = true;

    public void Dispose()
    {
        if (!_isReleased)
        {
            response.Dispose();
        }
    }
}
