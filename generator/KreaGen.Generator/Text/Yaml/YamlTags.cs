using YamlDotNet.Core;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>The tags of YAML 1.2's core schema.</summary>
internal static class YamlTags
{
    public const string Text = Prefix + "str";
    public const string Integer = Prefix + "int";
    public const string Float = Prefix + "float";
    public const string Boolean = Prefix + "bool";
    public const string Null = Prefix + "null";
    public const string Mapping = Prefix + "map";
    public const string Sequence = Prefix + "seq";
    public const string Merge = Prefix + "merge";
    private const string Prefix = "tag:yaml.org,2002:";

    public static bool Is(this TagName tag, string value) => !tag.IsEmpty && tag.Value == value;
}
