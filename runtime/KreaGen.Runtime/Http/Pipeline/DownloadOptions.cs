namespace KreaGen.Http;

/// <summary>The options of downloads. Downloads never send credentials.</summary>
public sealed class DownloadOptions
{
    /// <summary>The maximum size of a file in bytes. The default is 256 MiB.</summary>
    public long MaxBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>Whether http links are allowed. The default is <see langword="false"/>.</summary>
    public bool AllowHttp { get; set; }

    /// <summary>Whether links to this machine or a private network are allowed. The default is <see langword="false"/>.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Whether an existing file is replaced. The default is <see langword="true"/>.</summary>
    public bool Overwrite { get; set; } = true;

    /// <summary>The maximum time without any data before an attempt fails. The default is 60 seconds.</summary>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(60);
}
