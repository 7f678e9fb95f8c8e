using System.Text;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

/// <summary>Documents with random damage: the parser underneath throws several undocumented exceptions on such texts.</summary>
public sealed class MangledTextTests
{
    private const int Runs = 4_000;
    private const string Damage = "\n\n\n  \t:-?[]{},&*!|>'\"%@`#~<=\r\\.0ax_\u2028\u0085e+/\0";

    private static readonly string[] Documents =
    [
        "openapi: 3.1.0\ninfo:\n  title: x # c\n  d: |\n    a\n    b\n  e: >-\n    x\npaths:\n  /a: &x {a: [1, 'x', \"y\\n\"], b: y}\n  ? k\n  : v\n  l:\n  - 1\n  - a: !!str b\n    <<: *x\n...\n",
        "{\"openapi\":\"3\", \"a\":[1,2,{\"b\":null}],\"c\":1.5e3, \"d\":\"\\u00e9\\ud83d\\ude00\"}\n",
        "# T\n\n- x\n\n  ```yaml\n  openapi: 3\n  a: [1, 2]\n  ```\n\n1. y\n~~~json\n{\"a\":1}\n~~~\n",
    ];

    [Theory]
    [InlineData("spec.yaml")]
    [InlineData("spec.json")]
    [InlineData("spec.md")]
    public void A_damaged_document_is_a_tree_or_a_problem_in_the_file_and_never_an_exception(string path)
    {
        Random random = new(20240117);
        for (int run = 0; run < Runs; run++)
        {
            string text = Mangle(Documents[random.Next(Documents.Length)], random);
            int lines = text.Count(c => c is '\n' or '\r' or '\u2028' or '\u0085') + 1;

            SpecTree tree = Read.File(path, text);

            Assert.True(tree.Root is not null || tree.Problems.Any(problem => problem.IsError), text);
            Assert.All(tree.Problems, problem => Assert.InRange(problem.Location.Line, 0, lines - 1));
            Assert.InRange(tree.Locations.ValueAt(new JsonPointer("/paths/l/1/a")).Line, 0, lines - 1);
        }
    }

    private static string Mangle(string document, Random random)
    {
        StringBuilder text = new(document);
        for (int left = random.Next(1, 8); left > 0; left--)
        {
            int place = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0 when text.Length > 20:
                    text.Remove(place, Math.Min(text.Length - place, random.Next(1, 6)));
                    break;
                case 1:
                    text[place] = Damage[random.Next(Damage.Length)];
                    break;
                case 2:
                    int from = random.Next(text.Length);
                    text.Insert(place, text.ToString(from, Math.Min(text.Length - from, random.Next(1, 30))));
                    break;
                default:
                    text.Insert(place, Damage[random.Next(Damage.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
