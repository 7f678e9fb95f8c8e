namespace KreaGen.Generator.Binding.Names;

/// <summary>One word of a name, in ASCII letters and digits.</summary>
/// <param name="Text">The word, cased as in Pascal case.</param>
/// <param name="IsCode">True for code points in hexadecimal, which stand apart from their neighbours.</param>
internal readonly record struct Word(string Text, bool IsCode = false);
