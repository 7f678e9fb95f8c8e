namespace KreaGen.Generator.Model;

/// <summary>Whether submitting again can help after a failure with a code.</summary>
internal sealed record ResubmitModel(string Code, bool CanHelp);
