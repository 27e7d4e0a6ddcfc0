package partybuilding.assessment.report.explain;

import java.util.List;

/** What there is to say of a figure. */
public sealed interface Explanation {
  /** How the figure came about, one sentence per line. */
  record Worked(List<String> lines) implements Explanation {
    public Worked {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The report has no such figure.
   *
   * @param option which part of the question has no answer: {@code branch}, {@code year} or {@code
   *     dimension}
   * @param given what was asked for
   * @param legal what the report has instead
   */
  record Unknown(String option, String given, List<String> legal) implements Explanation {
    public Unknown {
      legal = List.copyOf(legal);
    }
  }

  /** The report's record or tables are not there as they were published. */
  record Unreadable() implements Explanation {}
}
