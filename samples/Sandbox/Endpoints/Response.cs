namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>An HTTP answer that is not written yet, so that a fault can still spoil it.</summary>
internal sealed record Response(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public bool IsJson => ContentType.StartsWith("application/json", StringComparison.Ordinal);

    public static Response Json(int status, byte[] body) => new(status, "application/json; charset=utf-8", body);

    public Response With(string header, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [header] = value } };
}
