namespace KreaGen.Generator.Text;

/// <summary>A line of a document that was cut out of a page.</summary>
/// <param name="Start">The offset of the line in the document.</param>
/// <param name="NodeSource">The offset of the line's first kept character in the page.</param>
internal readonly record struct TextLine(int Start, int NodeSource);
