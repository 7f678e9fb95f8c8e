using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KreaGen.Corpus.Generating;

/// <summary>A document as the compiler hands it to the generator.</summary>
internal sealed class DocumentFile(string path, string text) : AdditionalText
{
    /// <summary>Whether it is only there to be referred to.</summary>
    public bool IsReference { get; init; }

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
