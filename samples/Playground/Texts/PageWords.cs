namespace KreaGen.Samples.Playground.Texts;

/// <summary>The words of the page itself; what a provider's document says is in <see cref="FormTexts"/>.</summary>
internal sealed record PageWords
{
    public static PageWords English { get; } = new()
    {
        Title = "Krea 2 Turbo playground",
        Prompt = "Prompt",
        Size = "Ratio",
        Quality = "Quality",
        Credits = "credits",
        PriceLater = "the price comes with the picture",
        Providers = "Provider",
        Seed = "Seed",
        SeedHint = "Empty: drawn, and shown.",
        Nsfw = "Stricter content check",
        Generate = "Generate",
        Picture = "Picture",
        NothingYet = "Your picture appears here.",
        History = "The last 20",
        NoHistory = "Nothing yet.",
        Again = "Use again",
        Languages = "Language",
        Sandbox = "A sandbox inside this program draws: nothing is charged. Set the provider's key to ask it:",
        Live = "The provider draws, and charges each picture.",
        Submitting = "Submitting…",
        Running = "Drawing…",
        Saved = "Done.",
        Failed = "It did not work.",
        Unknown = "Nobody knows whether it was taken: it may have been charged.",
    };

    public static PageWords Korean { get; } = new()
    {
        Title = "Krea 2 Turbo 플레이그라운드",
        Prompt = "프롬프트",
        Size = "비율",
        Quality = "품질",
        Credits = "크레딧",
        PriceLater = "가격은 이미지와 함께 표시됩니다",
        Providers = "제공자",
        Seed = "시드",
        SeedHint = "비워 두면 무작위로 정하고 보여 줍니다.",
        Nsfw = "더 엄격한 콘텐츠 검사",
        Generate = "생성",
        Picture = "이미지",
        NothingYet = "여기에 이미지가 나타납니다.",
        History = "최근 20개",
        NoHistory = "아직 없습니다.",
        Again = "다시 사용",
        Languages = "언어",
        Sandbox = "이 프로그램 안의 샌드박스가 그립니다. 요금이 부과되지 않습니다. 제공자에 요청하려면 키를 설정하세요:",
        Live = "제공자가 그리며, 이미지마다 요금이 부과됩니다.",
        Submitting = "제출 중…",
        Running = "그리는 중…",
        Saved = "완료되었습니다.",
        Failed = "실패했습니다.",
        Unknown = "접수되었는지 알 수 없습니다. 요금이 부과되었을 수 있습니다.",
    };

    public required string Title { get; init; }

    public required string Prompt { get; init; }

    public required string Size { get; init; }

    public required string Quality { get; init; }

    public required string Credits { get; init; }

    public required string PriceLater { get; init; }

    public required string Providers { get; init; }

    public required string Seed { get; init; }

    public required string SeedHint { get; init; }

    public required string Nsfw { get; init; }

    public required string Generate { get; init; }

    public required string Picture { get; init; }

    public required string NothingYet { get; init; }

    public required string History { get; init; }

    public required string NoHistory { get; init; }

    public required string Again { get; init; }

    public required string Languages { get; init; }

    public required string Sandbox { get; init; }

    public required string Live { get; init; }

    public required string Submitting { get; init; }

    public required string Running { get; init; }

    public required string Saved { get; init; }

    public required string Failed { get; init; }

    public required string Unknown { get; init; }
}
