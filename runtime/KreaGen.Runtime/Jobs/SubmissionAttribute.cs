using System.ComponentModel;

namespace KreaGen.Jobs;

/// <summary>A method that submits a job, which costs money: sent twice, it is charged twice. KreaGen's analyzers look at how it is called.</summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SubmissionAttribute : Attribute
{
}
