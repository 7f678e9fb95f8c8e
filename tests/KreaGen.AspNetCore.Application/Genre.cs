using System.Text.Json.Serialization;

namespace Bookshop;

[JsonConverter(typeof(JsonStringEnumConverter<Genre>))]
public enum Genre
{
    Novel,
    Poetry,
    ScienceFiction,
}
