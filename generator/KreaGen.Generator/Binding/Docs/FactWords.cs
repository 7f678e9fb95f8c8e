namespace KreaGen.Generator.Binding.Docs;

/// <summary>The few words of ours that stand in generated documentation, in one language.</summary>
internal sealed record FactWords(
    string Default,
    string Example,
    string AtLeast,
    string AtMost,
    string MoreThan,
    string LessThan,
    string MultipleOf,
    string Characters,
    string Items,
    string Members,
    string Names,
    string Unique,
    string Pattern,
    string Schemes,
    string PublicHost,
    string SentTo)
{
    private static readonly FactWords English = new(
        "Default: `{0}`.",
        "Example: `{0}`.",
        "At least {0}.",
        "At most {0}.",
        "More than {0}.",
        "Less than {0}.",
        "A multiple of {0}.",
        "{0} to {1} characters.",
        "{0} to {1} items.",
        "{0} to {1} members.",
        "Names of members: {0}.",
        "No item twice.",
        "Pattern: `{0}`.",
        "Only: {0}.",
        "The host must be public.",
        "Goes to `{0}`, whatever the client's endpoint is.");

    private static readonly FactWords Korean = new(
        "기본값: `{0}`.",
        "예: `{0}`.",
        "최소 {0}.",
        "최대 {0}.",
        "{0} 초과.",
        "{0} 미만.",
        "{0}의 배수.",
        "{0}~{1}자.",
        "{0}~{1}개.",
        "멤버 {0}~{1}개.",
        "멤버 이름: {0}.",
        "중복 불가.",
        "패턴: `{0}`.",
        "허용: {0}.",
        "공개 호스트만 허용.",
        "클라이언트의 엔드포인트와 관계없이 `{0}`(으)로 보냄.");

    public static FactWords For(string language)
        => language.Split('-')[0].Equals("ko", StringComparison.OrdinalIgnoreCase) ? Korean : English;
}
