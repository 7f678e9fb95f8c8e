using System.ComponentModel;
using KreaGen.Values;

namespace KreaGen.Generated;

/// <summary>Reports the constraints that an item of a collection violates.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="validation">Collects the violations; the name of the item itself is empty.</param>
/// <param name="item">The item.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ItemCheck<in T>(ref Validation validation, T item);
