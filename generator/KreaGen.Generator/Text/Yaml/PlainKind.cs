namespace KreaGen.Generator.Text.Yaml;

/// <summary>What a plain scalar is in YAML 1.2's core schema.</summary>
internal enum PlainKind
{
    Text,
    Null,
    True,
    False,
    Integer,
    Octal,
    Hexadecimal,
    Float,
    NotFinite,
}
