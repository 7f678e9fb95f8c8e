namespace KreaGen.Generator.Binding.Schemas;

/// <summary>What an inline schema is called when nothing names it: its owner's name and its place there.</summary>
/// <param name="Preferred">The preferred C# type name.</param>
/// <param name="Owner">The component or operation whose file declares it.</param>
internal readonly record struct NameSeed(string Preferred, string Owner)
{
    public NameSeed Append(string part) => this with { Preferred = Preferred + part };
}
