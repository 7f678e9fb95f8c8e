using System.ComponentModel;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Writes one value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The writer to write to.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<in T>(JsonWriter writer, T value);
