namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets constructors that set all required members compile for netstandard2.0.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
