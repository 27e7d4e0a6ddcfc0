package partybuilding.assessment.chart.base;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.Verdict;

/** The end of the keys of the words for a verdict: a missing interval has words of its own. */
public final class VerdictCode {
  private static final String NO_INTERVAL = "no_interval";

  /** All of them, in the order in which titles name them. */
  public static final List<String> ALL =
      Stream.concat(Stream.of(Verdict.values()).map(Verdict::code), Stream.of(NO_INTERVAL))
          .toList();

  private VerdictCode() {}

  public static String of(JudgedChange judged) {
    return judged.lacksInterval() ? NO_INTERVAL : judged.verdict().code();
  }
}
