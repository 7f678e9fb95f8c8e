using KreaGen.Samples.Sandbox.Generations;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>The last pictures that were asked for. Painting again gives the same bytes, so forgetting one is harmless.</summary>
internal sealed class PictureCache
{
    private const int Kept = 8;
    private readonly Lock _gate = new();
    private readonly Queue<(string Id, Task<byte[]> Png)> _pictures = [];

    public Task<byte[]> GetAsync(SandboxTask task)
    {
        lock (_gate)
        {
            foreach ((string id, Task<byte[]> png) in _pictures)
            {
                if (id == task.Id)
                {
                    return png;
                }
            }

            Task<byte[]> painting = Task.Run(() => Picture.Paint(task.Prompt, task.Seed, task.Width, task.Height));
            _pictures.Enqueue((task.Id, painting));
            if (_pictures.Count > Kept)
            {
                _pictures.Dequeue();
            }

            return painting;
        }
    }
}
