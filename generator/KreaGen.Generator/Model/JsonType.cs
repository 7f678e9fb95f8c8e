namespace KreaGen.Generator.Model;

/// <summary>What a value is on the wire.</summary>
internal enum JsonType
{
    Any,
    String,
    Number,
    Boolean,
    Array,
    Object,
}
