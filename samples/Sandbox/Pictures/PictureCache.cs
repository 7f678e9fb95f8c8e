namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>The last pictures that were asked for. Painting again gives the same bytes, so forgetting one is harmless.</summary>
internal sealed class PictureCache
{
    private const int Kept = 8;
    private readonly Lock _gate = new();
    private readonly Queue<(string Id, Task<byte[]> Png)> _pictures = [];

    public Task<byte[]> GetAsync(Painting painting)
    {
        lock (_gate)
        {
            foreach ((string id, Task<byte[]> png) in _pictures)
            {
                if (id == painting.Name)
                {
                    return png;
                }
            }

            Task<byte[]> painted = Task.Run(() => Picture.Paint(painting.Prompt, painting.Seed, painting.Width, painting.Height));
            _pictures.Enqueue((painting.Name, painted));
            if (_pictures.Count > Kept)
            {
                _pictures.Dequeue();
            }

            return painted;
        }
    }
}
