namespace KreaGen.Jobs;

/// <summary>A method that submits a job, which costs money: sent twice, it is charged twice. KreaGen's analyzers look at how it is called.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubmissionAttribute : Attribute
{
}
