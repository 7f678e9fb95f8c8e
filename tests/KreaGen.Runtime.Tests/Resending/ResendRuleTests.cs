namespace KreaGen.Resending;

/// <summary>The rule that money hangs on, for every combination of what it looks at, against the page that explains it.</summary>
public sealed class ResendRuleTests
{
    private static readonly TimeSpan Backoff = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly bool[] Both = [false, true];

    [Fact]
    public void Every_combination_is_decided_as_the_page_says()
    {
        int count = 0;
        foreach ((ResendTraits traits, ResendOutcome outcome) in All())
        {
            if (DocumentedRule.CellFor(traits, outcome) is { } cell)
            {
                count++;
                if (Expected(cell, traits, outcome) != ResendRule.Decide(traits, outcome))
                {
                    Assert.Fail($"{traits}\n{outcome}\nThe page says: {cell}\nThe rule says: {ResendRule.Decide(traits, outcome)}");
                }
            }
        }

        Assert.Equal(726_272, count);
    }

    [Fact]
    public void Only_for_submissions_has_the_page_a_row_for_one_that_never_arrived()
        => Assert.DoesNotContain(
            All(),
            static pair => DocumentedRule.CellFor(pair.Traits, pair.Outcome) is null == (pair.Outcome.Kind != ResendKind.NeverArrived || pair.Traits.StartsJob));

    [Fact]
    public void A_submission_that_may_have_arrived_is_never_sent_again_without_a_key()
        => Assert.DoesNotContain(
            All(),
            static pair => pair.Traits is { StartsJob: true, HasIdempotencyKey: false }
                && pair.Outcome is not ({ Kind: ResendKind.NotSent or ResendKind.NeverArrived } or { Status: 429 })
                && ResendRule.Decide(pair.Traits, pair.Outcome).Action == ResendAction.SendAgain);

    [Fact]
    public void Another_change_that_may_have_arrived_is_sent_again_only_with_a_key_or_if_it_is_the_same_twice()
        => Assert.DoesNotContain(
            All(),
            static pair => pair.Traits is { Changes: true, HasIdempotencyKey: false, IsIdempotent: false }
                && pair.Outcome is not ({ Kind: ResendKind.NotSent or ResendKind.NeverArrived } or { Status: 429 })
                && ResendRule.Decide(pair.Traits, pair.Outcome).Action == ResendAction.SendAgain);

    [Theory]
    [InlineData(29, true, 29)]
    [InlineData(30, true, 30)]
    [InlineData(31, false, 0)]
    [InlineData(0, true, 0)]
    public void A_wait_is_kept_whole_or_given_up_on(int asked, bool isSent, int delay)
    {
        var traits = new ResendTraits { AttemptsLeft = 1, Backoff = Backoff, Patience = Patience };

        ResendDecision decision = ResendRule.Decide(traits, ResendOutcome.Of(503, TimeSpan.FromSeconds(asked)));

        Assert.Equal((isSent, !isSent, delay), (decision.Action == ResendAction.SendAgain, decision.IsAskedTooMuch, (int)decision.Delay.TotalSeconds));
    }

    private static ResendDecision Expected(string cell, ResendTraits traits, ResendOutcome outcome)
    {
        const string maybe = ", maybe applied";
        string[] parts = cell.Replace(maybe, "", StringComparison.Ordinal).Split(", else ");
        ResendError error = Enum.Parse<ResendError>(parts[^1], ignoreCase: true);
        bool applied = cell.EndsWith(maybe, StringComparison.Ordinal) || (error == ResendError.Unknown && outcome.Kind != ResendKind.NeverArrived);
        return parts.Length == 1 ? new(ResendAction.GiveUp, error, applied) : parts[0] switch
        {
            "again" => Again(new(ResendAction.GiveUp, error, applied), traits, outcome),
            "new credential" => new(traits is { CanRenewCredential: true, IsSpent: false } ? ResendAction.RenewCredential : ResendAction.GiveUp, error, applied),
            "follow" => new(traits is { CanFollowRedirect: true, IsSpent: false } ? ResendAction.FollowRedirect : ResendAction.GiveUp, error, applied),
            _ => throw new FormatException(cell),
        };
    }

    private static ResendDecision Again(ResendDecision otherwise, ResendTraits traits, ResendOutcome outcome)
        => traits.IsSpent || traits.AttemptsLeft <= 0 ? otherwise
            : outcome.RetryAfter is not { } asked ? otherwise with { Action = ResendAction.SendAgain, Delay = Backoff }
            : asked > Patience ? otherwise with { IsAskedTooMuch = true }
            : otherwise with { Action = ResendAction.SendAgain, Delay = asked };

    private static IEnumerable<(ResendTraits Traits, ResendOutcome Outcome)> All()
    {
        ResendOutcome[] outcomes = [.. AllOutcomes()];
        return from traits in AllTraits() from outcome in outcomes select (traits, outcome);
    }

    private static IEnumerable<ResendTraits> AllTraits() =>
        from changes in Both
        from key in Both
        from job in Both
        from young in Both
        from starts in Both
        from idempotent in Both
        where job ? !changes : !young
        where changes || !(starts || idempotent)
        from spent in Both
        from renew in Both
        from follow in Both
        from attempts in new[] { -1, 0, 1, 3 }
        select new ResendTraits
        {
            Changes = changes,
            HasIdempotencyKey = key,
            IsIdempotent = idempotent,
            StartsJob = starts,
            IsForJob = job,
            IsJobYoung = young,
            IsSpent = spent,
            CanRenewCredential = renew,
            CanFollowRedirect = follow,
            AttemptsLeft = attempts,
            Backoff = Backoff,
            Patience = Patience,
        };

    private static IEnumerable<ResendOutcome> AllOutcomes() =>
        from outcome in (IEnumerable<ResendOutcome>)
        [
            .. Enum.GetValues<ResendKind>().Where(static kind => kind != ResendKind.Status).Select(static kind => new ResendOutcome(kind)),
            .. Enumerable.Range(100, 100).Select(static status => ResendOutcome.Of(status)),
            .. Enumerable.Range(300, 301).Select(static status => ResendOutcome.Of(status)),
        ]
        from asked in new TimeSpan?[] { null, TimeSpan.Zero, TimeSpan.FromSeconds(30), TimeSpan.FromDays(1) }
        select outcome with { RetryAfter = asked };
}
