using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A multipart body with files as a record that is no JSON.</summary>
/// <param name="Record">Its properties.</param>
/// <param name="Parts">How they are sent, in document order.</param>
internal sealed record MultipartModel(RecordModel Record, EquatableArray<PartModel> Parts) : Declaration(Record.Name);
