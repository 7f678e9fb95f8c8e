namespace KreaGen.Generator.Emission.Templates;

/// <summary>Members or statements with one blank line between them, written one by one from where they are.</summary>
internal readonly struct TemplatePages(IEnumerable<TemplatePage> pages)
{
    public IEnumerable<TemplatePage> Items => pages;
}
