namespace KreaGen.Generator.Emission.Templates;

/// <summary>Members or statements with one blank line between them. In a hole of a page they are written one by one, without being joined first.</summary>
internal readonly struct TemplateBlocks(IEnumerable<string?> blocks)
{
    public IEnumerable<string?> Items => blocks;

    public static implicit operator string(TemplateBlocks blocks) => Template.Join(blocks.Items, "\n\n");
}
