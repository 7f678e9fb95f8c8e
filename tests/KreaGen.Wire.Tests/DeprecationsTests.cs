using System.Reflection;
using KreaGen.Values;

namespace Wire;

using Wire.Deprecations;

/// <summary>What a document deprecates says so to those who use it, in the document's words, and works all the same.</summary>
public sealed class DeprecationsTests
{
    [Theory]
    [InlineData(typeof(DeprecationsClient), "ListThingsAsync", "Deprecated since May. Use findThings instead.")]
    [InlineData(typeof(DeprecationsClient), "ListThingsWithResponseAsync", "Deprecated since May. Use findThings instead.")]
    [InlineData(typeof(DeprecationsClient), "EnumerateThingsAsync", "Deprecated since May. Use findThings instead.")]
    [InlineData(typeof(DeprecationsClient), "StartMakingAsync", "Start it with \"echo\".")]
    [InlineData(typeof(DeprecationsClient), "RunMakingAsync", "Start it with \"echo\".")]
    [InlineData(typeof(DeprecationsClient), "ResumeMaking", null)]
    [InlineData(typeof(DeprecationsClient), "EchoAsync", null)]
    [InlineData(typeof(ThingPage), "Next", "The document marks it as deprecated.")]
    [InlineData(typeof(Thing), "Note", "Notes move. See \"remarks\".")]
    [InlineData(typeof(Thing), "Code", null)]
    [InlineData(typeof(Kind), "Used", "No longer supported.")]
    [InlineData(typeof(Kind), "Broken", null)]
    [InlineData(typeof(Size), "Xs", "The document marks it as deprecated.")]
    [InlineData(typeof(Level), "Value2", "Two is too much.")]
    [InlineData(typeof(XTotalHeaders), "XTotal", "Do not use.")]
    public void The_compiler_warns_in_the_documents_words(Type type, string member, string? words)
        => Assert.Equal(words, Assert.Single(type.GetMember(member)).GetCustomAttribute<ObsoleteAttribute>()?.Message);

    [Fact]
    public void What_the_compiler_cannot_say_an_attribute_says()
    {
        Assert.Equal("Obsolete; give cursor.", typeof(DeprecationsClient).GetMethod("ListThingsAsync")!.GetParameters()[0].GetCustomAttribute<DeprecatedAttribute>()?.Message);
        Assert.Equal("Deprecated: will be replaced by kind.", typeof(Thing).GetProperty("Code")!.GetCustomAttribute<DeprecatedAttribute>()?.Message);
        Assert.Equal("The document marks it as deprecated.", typeof(Old).GetCustomAttribute<DeprecatedAttribute>()?.Message);
        Assert.Null(typeof(Thing).GetCustomAttribute<DeprecatedAttribute>());
    }

    [Fact]
    public async Task What_is_deprecated_is_sent_and_received_all_the_same()
    {
        const string Json = """{"code":"c","kind":"used","size":"XS","level":2,"note":"n","old":{"at":"noon"}}""";
        (Thing thing, string sent) = await Echo.ReceiveAsync(Json, static options => new DeprecationsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing { Code = "c" });
        Assert.Equal(Json, sent);
#pragma warning disable CS0618 // Whoever uses a deprecated value is told; here that is the point.
        Assert.Equal((Kind.Used, Size.Xs, Level.Value2), (thing.Kind, thing.Size, thing.Level));
        Assert.Contains(Kind.Used, Kind.All);
#pragma warning restore CS0618
    }
}
