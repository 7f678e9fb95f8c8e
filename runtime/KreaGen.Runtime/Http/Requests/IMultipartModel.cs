using System.ComponentModel;
using KreaGen.Http;

namespace KreaGen.Generated;

/// <summary>A record that is sent as <c>multipart/form-data</c>, because it contains files.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMultipartModel
{
    /// <summary>Adds every part that there is.</summary>
    /// <param name="parts">Collects the parts.</param>
    void WriteParts(MultipartParts parts);
}
