using System.Security.Cryptography;

namespace KreaGen.Batches;

/// <summary>A result on its way to its place: written beside it under another name, which it gives up when it is complete.</summary>
/// <param name="path">The full path of its place.</param>
internal sealed class ResultFile(string path)
{
    /// <summary>Always the same name, so that what a killed process has left is written over.</summary>
    private readonly string _beside = path + ".kreagen-part";

    /// <summary>Whether the place has this content already.</summary>
    public async Task<bool> HasAsync(string hash, CancellationToken cancellationToken)
        => File.Exists(path) && await HashAsync(path, cancellationToken).ConfigureAwait(false) == hash;

    /// <summary>Writes the content, and returns its hash when the disk has it.</summary>
    public async Task<string> WriteAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        bool complete = false;
        try
        {
            var target = new FileStream(_beside, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            await using (target.ConfigureAwait(false))
            {
                await write(target, cancellationToken).ConfigureAwait(false);
                RandomAccess.FlushToDisk(target.SafeFileHandle);
                target.Position = 0;
                string hash = Convert.ToHexString(await SHA256.HashDataAsync(target, cancellationToken).ConfigureAwait(false)).ToLowerInvariant();
                complete = true;
                return hash;
            }
        }
        finally
        {
            if (!complete)
            {
                File.Delete(_beside);
            }
        }
    }

    /// <summary>Takes the place. A file that is there is kept under another name, unless it may be replaced.</summary>
    public void Place(bool replace)
    {
        if (!replace && File.Exists(path))
        {
            File.Move(path, FreeName());
        }

        File.Move(_beside, path, overwrite: true);
    }

    private static async Task<string> HashAsync(string file, CancellationToken cancellationToken)
    {
        FileStream content = File.OpenRead(file);
        await using (content.ConfigureAwait(false))
        {
            return Convert.ToHexString(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false)).ToLowerInvariant();
        }
    }

    private string FreeName()
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        string name = Path.GetFileNameWithoutExtension(path);
        for (int number = 1; ; number++)
        {
            string candidate = Path.Join(folder,
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}.old-{number}{Path.GetExtension(path)}"));
            if (!File.Exists(candidate))
            {
                return candidate;
            }
        }
    }
}
