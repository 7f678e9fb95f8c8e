namespace KreaGen.Generator.Text;

internal enum TextFormat
{
    Yaml,
    Json,
    Markdown,
    Mdx,
}
