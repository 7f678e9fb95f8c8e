namespace KreaGen.Batches;

/// <summary>The file that remembers what a batch has submitted and saved. One process at a time has it open.</summary>
internal sealed class BatchJournal : IDisposable
{
    // Windows, Linux and macOS have their own numbers for a file that somebody else has locked.
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    // The journal is read into one array.
    private const int MaxBytes = 1 << 30;

    private readonly FileStream _file;
    private readonly string _path;
    private readonly TimeProvider _clock;
    private readonly object _gate = new();
    private BatchJournalException? _broken;

    private BatchJournal(FileStream file, string path, TimeProvider clock)
    {
        _file = file;
        _path = path;
        _clock = clock;
    }

    /// <summary>What earlier runs have left, by request.</summary>
    public IReadOnlyDictionary<string, ItemHistory> Items { get; private set; } = new Dictionary<string, ItemHistory>();

    /// <summary>Why nothing more can be written; <see langword="null"/> as long as all is well.</summary>
    public BatchJournalException? Broken
    {
        get
        {
            lock (_gate)
            {
                return _broken;
            }
        }
    }

    /// <summary>Opens or makes a journal.</summary>
    /// <exception cref="BatchJournalException">It cannot be used.</exception>
    public static BatchJournal Open(string path, string kind, Uri service, TimeProvider clock)
    {
        string full = Path.GetFullPath(path);
        FileStream file = OpenFile(full);
        var journal = new BatchJournal(file, full, clock);
        bool opened = false;
        try
        {
            journal.Load(new(JournalHeader.Current, kind, service.AbsoluteUri));
            opened = true;
            return journal;
        }
        catch (Exception error) when (error is IOException and not BatchJournalException or UnauthorizedAccessException)
        {
            throw Refused(full, error);
        }
        finally
        {
            if (!opened)
            {
                file.Dispose();
            }
        }
    }

    /// <summary>Adds a line, and returns when the disk has it.</summary>
    /// <exception cref="BatchJournalException">The disk rejected it, now or before: a line after a torn one could not be read.</exception>
    public void Append(JournalLine line)
    {
        byte[] bytes = (line with { At = _clock.GetUtcNow() }).ToBytes();
        lock (_gate)
        {
            if (_broken is not null)
            {
                throw _broken;
            }

            try
            {
                _file.Write(bytes);
                _file.Flush(flushToDisk: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
            {
                // The last one is how .NET says that a file may not grow (EFBIG).
                throw _broken = Refused(_path, error);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileStream OpenFile(string path)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
            if (!OperatingSystem.IsWindows())
            {
                // Prompts and the addresses of callbacks are nobody else's business.
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            return new FileStream(path, options);
        }
        catch (IOException error) when (error.HResult is SharingViolation or LinuxWouldBlock or MacWouldBlock)
        {
            throw new BatchJournalException(
                $"Another process is using the journal {path}; two processes would pay twice. Wait until it ends, or specify another file.", path, error)
            { IsInUse = true };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, error);
        }
    }

    private void Load(JournalHeader own)
    {
        if (_file.Length > MaxBytes)
        {
            throw new BatchJournalException($"{_path} is too large for a journal. The file was not changed.", _path);
        }

        byte[] bytes = new byte[_file.Length];
        _file.ReadExactly(bytes);
        var text = new JournalReader(_path, bytes);
        JournalHeader? header = bytes.Length == 0 ? null : text.Read();
        if (header is not null && header.Version != own.Version)
        {
            throw new BatchJournalException(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{_path} is a journal of version {header.Version}, but this program supports version {own.Version}. Finish it with the program that created it. The file was not changed."), _path);
        }

        if (header is not null && header != own)
        {
            throw new BatchJournalException(
                $"{_path} is the journal of other jobs: {header.Kind} at {header.Service}. This batch runs {own.Kind} at {own.Service}. Specify another file.", _path);
        }

        _file.SetLength(text.Whole);
        _file.Position = text.Whole;
        if (header is null)
        {
            _file.Write(own.ToBytes());
        }
        else if (text.LacksEnd)
        {
            _file.Write("\n"u8);
        }

        _file.Flush(flushToDisk: true);
        Items = text.Items;
    }

    private static BatchJournalException Refused(string path, Exception error)
        => new($"The journal {path} cannot be written, so nothing is submitted: {error.Message}", path, error);
}
