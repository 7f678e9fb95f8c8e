using System.ComponentModel;
using KreaGen.Jobs;

namespace KreaGen.Generated;

/// <summary>What the client decides about a job before it is submitted, so that the job can be found whatever becomes of the response.</summary>
/// <param name="Id">The id that the client chose; it stands in the request.</param>
/// <param name="Count">How many results the request asks for; <see langword="null"/> where the document does not say.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct JobHandle(string Id, int? Count = null);
