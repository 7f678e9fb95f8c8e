namespace KreaGen.Generator.Text.Yaml;

/// <summary>What YAML 1.1 reads a plain value as that YAML 1.2's core schema reads otherwise.</summary>
internal enum LookAlike
{
    None,
    Boolean,
    Octal,
    SeparatedNumber,
    Sexagesimal,
    Date,
}
