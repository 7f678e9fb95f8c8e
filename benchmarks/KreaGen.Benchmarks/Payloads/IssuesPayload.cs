using System.Globalization;
using System.Text;

namespace KreaGen.Benchmarks.Payloads;

/// <summary>Thirty issues: many addresses, some long texts with line breaks, quotes and letters beyond ASCII.</summary>
public static class IssuesPayload
{
    private const int Issues = 30;
    private const string Root = "https://api.example.com/repos/acme/posters";

    public static byte[] Create()
    {
        var json = new StringBuilder().Append(CultureInfo.InvariantCulture, $$$"""{"total_count":{{{Issues}}},"items":[""");
        for (int i = 0; i < Issues; i++)
        {
            json.Append(i == 0 ? "" : ",").Append(Issue(i));
        }

        return Encoding.UTF8.GetBytes(json.Append("]}").ToString());
    }

    private static string Issue(int i)
    {
        int number = 4200 - i;
        bool isClosed = i % 3 == 0;
        string text = string.Concat(
            Enumerable.Repeat("""When the size is \"16:9\" the poster comes out square.\r\n\r\n1. Ask for it\r\n2. Wait – it is “done”\r\n""", 1 + (i % 5)));
        string labels = string.Join(',', Enumerable.Range(0, i % 4).Select(Label));
        return $$$"""
            {"id":{{{3_000_000_000L + i}}},"node_id":"I_kwDOABCD{{{number}}}","url":"{{{Root}}}/issues/{{{number}}}","repository_url":"{{{Root}}}","labels_url":"{{{Root}}}/issues/{{{number}}}/labels{/name}","comments_url":"{{{Root}}}/issues/{{{number}}}/comments","events_url":"{{{Root}}}/issues/{{{number}}}/events","html_url":"https://www.example.com/acme/posters/issues/{{{number}}}","number":{{{number}}},"state":"{{{(isClosed ? "closed" : "open")}}}","state_reason":{{{(isClosed ? "\"completed\"" : "null")}}},"title":"The poster number {{{i}}} is square","body":{{{(i % 7 == 6 ? "null" : $"\"{text}\"")}}},"user":{{{User(i)}}},"labels":[{{{labels}}}],"assignee":{{{(i % 2 == 0 ? User(i + 1) : "null")}}},"assignees":[{{{(i % 2 == 0 ? User(i + 1) : "")}}}],"milestone":{{{(i % 5 == 0 ? Milestone(i) : "null")}}},"locked":false,"active_lock_reason":null,"comments":{{{i % 9}}},"closed_at":{{{(isClosed ? "\"2025-06-29T23:59:59Z\"" : "null")}}},"created_at":"2025-05-{{{1 + i:d2}}}T08:30:00Z","updated_at":"2025-06-{{{1 + (i % 28):d2}}}T17:05:{{{i:d2}}}Z","author_association":"{{{(i % 4 == 0 ? "MEMBER" : "NONE")}}}","reactions":{"total_count":{{{i % 3}}},"+1":{{{i % 3}}},"-1":0,"laugh":0,"confused":0,"heart":0,"hooray":0,"eyes":0,"rocket":0}}
            """;
    }

    private static string User(int i)
    {
        string login = "painter-" + (i % 11).ToString(CultureInfo.InvariantCulture);
        string home = "https://api.example.com/users/" + login;
        return $$$"""
            {"login":"{{{login}}}","id":{{{583_231 + (i % 11)}}},"node_id":"MDQ6VXNlcjU4MzIz{{{i % 11}}}","avatar_url":"https://avatars.example.com/u/{{{583_231 + (i % 11)}}}?v=4","gravatar_id":"","url":"{{{home}}}","html_url":"https://www.example.com/{{{login}}}","followers_url":"{{{home}}}/followers","following_url":"{{{home}}}/following{/other_user}","gists_url":"{{{home}}}/gists{/gist_id}","starred_url":"{{{home}}}/starred{/owner}{/repo}","subscriptions_url":"{{{home}}}/subscriptions","organizations_url":"{{{home}}}/orgs","repos_url":"{{{home}}}/repos","events_url":"{{{home}}}/events{/privacy}","received_events_url":"{{{home}}}/received_events","type":"User","site_admin":false}
            """;
    }

    private static string Label(int i) => $$$"""
        {"id":{{{208_045_946L + i}}},"node_id":"MDU6TGFiZWwyMDgw{{{i}}}","url":"{{{Root}}}/labels/kind-{{{i}}}","name":"kind-{{{i}}}","description":{{{(i == 0 ? "null" : "\"What somebody said about it\"")}}},"color":"f2951{{{i}}}","default":{{{(i == 0 ? "true" : "false")}}}}
        """;

    private static string Milestone(int i) => $$$"""
        {"id":{{{1_002_604L + i}}},"number":{{{i}}},"title":"v1.{{{i}}}","description":null,"state":"open","open_issues":4,"closed_issues":8,"created_at":"2025-04-10T20:09:31Z","due_on":"2025-10-09T23:39:01Z"}
        """;
}
