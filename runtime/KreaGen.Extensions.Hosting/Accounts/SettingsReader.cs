using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace KreaGen.Extensions.Hosting.Accounts;

/// <summary>
/// Reads one section by hand: without reflection, and so that each value that cannot be read, and each key that means nothing,
/// is named by its path. Values are never told: they may be secrets.
/// </summary>
internal sealed class SettingsReader(IConfiguration section, ICollection<string> problems)
{
    private readonly List<string> _known = [];

    public void Text(string key, Action<string> set) => Read(key, "", set, static text => (true, text));

    public void Flag(string key, Action<bool> set)
        => Read(key, "true or false", set, static text => (bool.TryParse(text, out bool value), value));

    public void Whole(string key, Action<int> set)
        => Read(key, "an integer", set, static text => (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value), value));

    public void Long(string key, Action<long> set)
        => Read(key, "an integer", set,
            static text => (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value), value));

    public void Time(string key, Action<TimeSpan> set)
        => Read(key, "a time in the format hours:minutes:seconds", set,
            static text => (text.Contains(':', StringComparison.Ordinal) & TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan value), value));

    public void Address(string key, Action<Uri> set)
        => Read(key, "an absolute URL", set, static text => (Uri.TryCreate(text, UriKind.Absolute, out Uri? value), value!));

    /// <summary>Everything below a key.</summary>
    public void Section(string key, Action<SettingsReader> read)
    {
        _known.Add(key);
        var inner = new SettingsReader(section.GetSection(key), problems);
        read(inner);
        inner.ReportUnknown();
    }

    /// <summary>Everything below each key, whatever it is.</summary>
    public void Each(string key, Action<string, SettingsReader> read)
    {
        _known.Add(key);
        foreach (IConfigurationSection child in section.GetSection(key).GetChildren())
        {
            var inner = new SettingsReader(child, problems);
            read(child.Key, inner);
            inner.ReportUnknown();
        }
    }

    /// <summary>A key that belongs to somebody else.</summary>
    public void Skip(string key) => _known.Add(key);

    /// <summary>A key that is misspelled would silently do nothing.</summary>
    public void ReportUnknown()
    {
        foreach (IConfigurationSection child in section.GetChildren().Where(child => !_known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            problems.Add($"{child.Path} is not a known setting; the known settings are {string.Join(", ", _known)}.");
        }
    }

    private void Read<T>(string key, string what, Action<T> set, Func<string, (bool IsValid, T Value)> parse)
    {
        _known.Add(key);
        IConfigurationSection child = section.GetSection(key);
        if (string.IsNullOrEmpty(child.Value))
        {
            return;
        }

        (bool isValid, T value) = parse(child.Value);
        if (isValid)
        {
            set(value);
        }
        else
        {
            problems.Add($"{child.Path} must be {what}.");
        }
    }
}
