using System.Text.Json.Serialization;

namespace KreaGen.Benchmarks.Peers.Scenes;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Group), "group")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Picture), "picture")]
[JsonDerivedType(typeof(Box), "box")]
public abstract record Layer;
