using System.ComponentModel;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Reads one value from its first token to its last.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader, standing on the value's first token.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<out T>(ref JsonReader reader);
