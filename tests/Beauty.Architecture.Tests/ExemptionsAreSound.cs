namespace Beauty.Architecture.Tests;

public sealed class ExemptionsAreSound
{
    [Fact]
    public void Each_names_a_rule_that_knows_exemptions() =>
        Offenders.None(
            Offenders.Exemptions.Select(entry => entry.Rule).Except(RuleNames.All, StringComparer.Ordinal),
            "No such rule.");

    [Fact]
    public void Each_gives_its_reason_in_a_sentence() =>
        Offenders.None(
            Offenders.Exemptions
                .Where(entry => entry.Reason.Split(' ').Length < 4 || !entry.Reason.EndsWith('.'))
                .Select(entry => entry.Subject),
            "Say why in a sentence.");
}
