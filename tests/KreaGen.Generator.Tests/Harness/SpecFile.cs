using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KreaGen.Generator.Tests.Harness;

/// <summary>An additional file in memory; every instance is a new object for the compiler, as after a save in an editor.</summary>
internal sealed class SpecFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
