namespace KreaGen.Samples.Sandbox.Endpoints;

/// <summary>Reads the body of a request into memory.</summary>
internal static class RequestBody
{
    /// <returns>The bytes; nothing when there are more than the limit.</returns>
    public static async Task<byte[]?> ReadAsync(Stream body, int limit, CancellationToken ct)
    {
        using MemoryStream read = new();
        byte[] chunk = new byte[16 * 1024];
        int count;
        while ((count = await body.ReadAsync(chunk, ct)) > 0)
        {
            await read.WriteAsync(chunk.AsMemory(0, count), ct);
            if (read.Length > limit)
            {
                return null;
            }
        }

        return read.ToArray();
    }
}
