namespace KreaGen.Json;

/// <summary>A value that writes its own JSON without reflection.</summary>
public interface IJsonModel
{
    /// <summary>Writes this value, including members that the type does not know.</summary>
    /// <param name="writer">The writer to write to.</param>
    void WriteJson(JsonWriter writer);
}
