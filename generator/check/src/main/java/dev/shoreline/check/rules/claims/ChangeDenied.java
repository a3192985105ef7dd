package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.rollup.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who needs something that changes the room or the box cannot leave them as they are. */
public final class ChangeDenied implements Rule {
  @Override
  public String title() {
    return "What is claimed to stay as it is can stay, for all that is needed";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Claims claims = new Claims(analysis.design());
    return Judging.each(
        this,
        claims.all().filter(c -> c.measure().equals("changes") && c.value().text().equals("none")),
        c -> Optional.of(judge(c, claims.of(c.subject(), "needs"))));
  }

  private Verdict judge(Claim claim, List<Claim> needs) {
    VerdictBuilder verdict = Findings.on(this, claim);
    if (claim.scope().isEmpty()) {
      return verdict.notEvaluated(
          ClaimText.full(claim) + ", but does not say to what: `counting room`, `counting box`");
    }
    if (needs.isEmpty()) {
      return verdict.notEvaluated(
          "%s, but what %s needs is not claimed".formatted(ClaimText.full(claim), claim.subject()));
    }
    List<String> facts = new ArrayList<>();
    for (Claim c : needs) {
      Need need = changing(c, claim.scope()).orElse(null);
      if (need != null) {
        Findings.against(verdict, c);
        facts.add("%s (%s): %s".formatted(need.word(), c.citation(), need.reason()));
      }
    }
    return facts.isEmpty() ? verdict.pass() : fail(claim, facts, verdict);
  }

  private Verdict fail(Claim claim, List<String> facts, VerdictBuilder verdict) {
    return verdict
        .hint("say what changes, or what it can do without")
        .fail("%s, but needs %s".formatted(ClaimText.full(claim), String.join("; and ", facts)));
  }

  private static Optional<Need> changing(Claim c, String scope) {
    return Need.of(c.value().text()).filter(n -> n.changes(scope));
  }
}
