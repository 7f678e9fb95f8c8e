using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace KreaGen.Generator.Emission.Templates;

/// <summary>What the compiler calls for a raw string given to <see cref="Template.Render"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct TemplateHandler
{
    private readonly TemplateWriter _writer;

    [SuppressMessage("Style", "IDE0060", Justification = "The compiler passes both to every handler.")]
    public TemplateHandler(int literalLength, int formattedCount) => _writer = new();

    public void AppendLiteral(string text) => _writer.WriteLiteral(text);

    public void AppendFormatted(string? hole)
    {
        _writer.BeginHole();
        _writer.WriteHole(hole.AsSpan());
        _writer.EndHole();
    }

    /// <summary>Lines: each item starts at the column of the hole, empty items are dropped.</summary>
    public void AppendFormatted(IEnumerable<string?>? lines)
    {
        _writer.BeginHole();
        foreach (string? line in lines ?? [])
        {
            _writer.WriteHole(line.AsSpan());
        }

        _writer.EndHole();
    }

    public void AppendFormatted(TemplateBlocks blocks)
    {
        _writer.BeginHole();
        foreach (string? block in blocks.Items)
        {
            _writer.WriteHole(block.AsSpan(), afterBlank: true);
        }

        _writer.EndHole();
    }

    public void AppendFormatted(TemplatePage page)
    {
        _writer.BeginHole();
        page.WriteTo(_writer);
        _writer.EndHole();
    }

    public void AppendFormatted(TemplatePages pages)
    {
        _writer.BeginHole();
        foreach (TemplatePage page in pages.Items)
        {
            page.WriteTo(_writer, afterBlank: true);
        }

        _writer.EndHole();
    }

    public void AppendFormatted(bool hole) => AppendFormatted(hole ? "true" : "false");

    /// <summary>A number, in the invariant culture.</summary>
    public void AppendFormatted<T>(T hole)
        where T : IFormattable
        => AppendFormatted(hole.ToString(null, CultureInfo.InvariantCulture));

    /// <summary>A number in a format, in the invariant culture.</summary>
    public void AppendFormatted<T>(T hole, string format)
        where T : IFormattable
        => AppendFormatted(hole.ToString(format, CultureInfo.InvariantCulture));

    internal string ToPage() => _writer.ToPage();

    internal TemplatePage ToNestedPage() => _writer.ToNestedPage();
}
