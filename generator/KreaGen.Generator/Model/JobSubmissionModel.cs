using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>How a job is submitted whose id the client chooses.</summary>
/// <param name="Request">The record that is submitted.</param>
/// <param name="IsListed">Whether it travels as the only item of a list.</param>
/// <param name="Id">The member that holds the id.</param>
/// <param name="Count">The member that says how many results are wanted; null for one.</param>
/// <param name="Choices">What the client fills in beside the id.</param>
internal sealed record JobSubmissionModel(TypeRef Request, bool IsListed, JobFieldModel Id, JobFieldModel? Count, EquatableArray<JobChoiceModel> Choices);
