using System.Text.Json;

namespace KreaGen.Samples.Playground.History;

/// <summary>
/// The last twenty pictures, newest first, in a file that is replaced as a whole: a crash leaves the old or the new one. Pictures that
/// drop out of it stay in the folder.
/// </summary>
internal sealed class PictureHistory
{
    private const int Kept = 20;
    private readonly Lock _gate = new();
    private readonly string _folder;
    private HistoryEntry[] _entries;

    public PictureHistory(string folder)
    {
        _folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(_folder);
        _entries = File.Exists(Index) ? JsonSerializer.Deserialize(File.ReadAllText(Index), HistoryJson.Default.HistoryEntryArray) ?? [] : [];
    }

    public IReadOnlyList<HistoryEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return _entries;
            }
        }
    }

    private string Index => Path.Join(_folder, "history.json");

    public HistoryEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Id == id);

    /// <summary>Where the file of a picture is or will be.</summary>
    public string FileOf(HistoryEntry entry) => Path.Join(_folder, entry.Id + ".png");

    /// <summary>Adds an entry, or replaces the one with its id.</summary>
    public void Keep(HistoryEntry entry)
    {
        lock (_gate)
        {
            int place = Array.FindIndex(_entries, known => known.Id == entry.Id);
            _entries = place < 0 ? [.. _entries.Prepend(entry).Take(Kept)] : [.. _entries.Select(known => known.Id == entry.Id ? entry : known)];
            string temporary = Index + ".new";
            File.WriteAllText(temporary, JsonSerializer.Serialize(_entries, HistoryJson.Default.HistoryEntryArray));
            File.Move(temporary, Index, overwrite: true);
        }
    }
}
