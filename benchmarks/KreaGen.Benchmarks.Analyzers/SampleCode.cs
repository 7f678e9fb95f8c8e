using System.Globalization;
using System.Text;

namespace KreaGen.Benchmarks.Analyzers;

/// <summary>Writes the files of the project: what is in them depends on their number only.</summary>
internal static class SampleCode
{
    private const int UsersEvery = 10;
    private const int MistakesEvery = 100;

    public static bool IsWrong(int index) => index % MistakesEvery == 0;

    public static string Write(int index, string added = "") => index % UsersEvery == 0 ? User(index, added) : Ordinary(index, added);

    private static string User(int index, string added) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Krea.EvoLink;
        using KreaGen.Jobs;

        namespace Large.Pictures{{index}};

        public sealed class Painter(EvoLinkClient client)
        {
            private static readonly ImageGenerationRequest s_template = new() { Prompt = "a lighthouse, oil on canvas", Size = ImageSize.Ratio16x9 };

            public async Task<string> PaintAsync(string prompt, CancellationToken cancellationToken)
            {
                Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(s_template with { Prompt = prompt, Seed = {{(IsWrong(index) ? 2_000_000 : 12_345)}} }, cancellationToken);
                TaskDetailResponse state = await job.WaitAsync(cancellationToken);
                string size = s_template.Size?.Value switch
                {
                    ImageSize.Values.Ratio16x9 => "wide",
                    null => "any",
                    _ => "other",
                };
                {{added}}
                return job.Id + size + (state.Results is [var first, ..] ? first.AbsoluteUri : "");
            }

            public Task<TaskDetailResponse> SquareAsync(string prompt) => client.RunImageGenerationAsync(new()
            {
                Prompt = prompt,
                Size = ImageSize.From("1:1"),
                Quality = ImageQuality.TwoK,
                Seed = prompt.Length,
            });
        }
        """);

    private static string Ordinary(int index, string added)
    {
        var code = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace Large.Orders{{index}};

            public sealed record Line(string Article, decimal Price, int Count);

            public sealed class Order(IReadOnlyList<Line> lines)
            {
                public string? Note { get; set; }

                public decimal Total => lines.Sum(line => line.Price * line.Count);

                public void Comment() { {{added}} }

            """));
        for (int method = 0; method < 6; method++)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""
                    public Dictionary<string, int> Count{{method}}(int least)
                    {
                        var counts = new Dictionary<string, int>();
                        foreach (Line line in lines.Where(line => line.Count >= least))
                        {
                            counts[line.Article] = counts.GetValueOrDefault(line.Article) + line.Count;
                            Note = string.Format("{0}: {1}", line.Article, counts[line.Article]);
                            Line copy = line with { Price = line.Price + {{method}}, Count = Math.Max(line.Count, 1) };
                            Console.WriteLine(copy switch { { Count: > 10 } => "many", { Price: 0 } => "free", _ => copy.Article });
                        }

                        return counts;
                    }

                """);
        }

        return code.Append("}\n").ToString();
    }
}
