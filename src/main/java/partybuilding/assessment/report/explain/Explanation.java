package partybuilding.assessment.report.explain;

import java.util.List;

/** The answer to a question about a figure. */
public sealed interface Explanation {
  /** The working of the figure, one sentence per line. */
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
   * @param legal the values that the report has
   */
  record Unknown(String option, String given, List<String> legal) implements Explanation {
    public Unknown {
      legal = List.copyOf(legal);
    }
  }

  /** The report's record or tables are missing or were changed since publication. */
  record Unreadable() implements Explanation {}
}
