namespace KreaGen.Json;

/// <summary>A type that reads and writes its own JSON without reflection.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IJsonModel<TSelf> : IJsonModel
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads one value. The reader stands on the value's first token and is left on its last.</summary>
    /// <param name="reader">The reader to read from.</param>
    /// <returns>The value; never a default in place of something malformed.</returns>
    /// <exception cref="JsonReadException">The JSON does not fit the type.</exception>
    static abstract TSelf ReadJson(ref JsonReader reader);
}
