namespace KreaGen.Downloads;

/// <summary>How files are downloaded. No credential is ever sent along.</summary>
public sealed class DownloadOptions
{
    /// <summary>The largest file, in bytes. The default is 256 MiB.</summary>
    public long MaxBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>Whether links may be http. The default is <see langword="false"/>.</summary>
    public bool AllowHttp { get; set; }

    /// <summary>Whether links may lead to this machine or a private network. The default is <see langword="false"/>.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Whether a file that is there already is replaced. The default is <see langword="true"/>.</summary>
    public bool Overwrite { get; set; } = true;

    /// <summary>How long nothing may arrive before the attempt counts as broken. The default is 60 seconds.</summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(60);
}
