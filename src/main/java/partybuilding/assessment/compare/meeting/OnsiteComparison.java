package partybuilding.assessment.compare.meeting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.contract.Term;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.facts.meeting.OnsiteDebrief;

/** Which branches debriefed on site in the committee's term. */
public final class OnsiteComparison {
  private final DebriefLines lines;
  private final Term term;

  public OnsiteComparison(ComparisonInput input) {
    this(new DebriefLines(input), input.rulebook().term());
  }

  OnsiteComparison(DebriefLines lines, Term term) {
    this.lines = lines;
    this.term = term;
  }

  /** From the first year of the term up to a year, that year included. */
  OnsiteDebrief upTo(int year, String branch) {
    return within(term.firstYearOf(year), year, branch);
  }

  /** From the first year of the term of a year, up to the year before it. */
  public OnsiteDebrief before(int year, String branch) {
    return within(term.firstYearOf(year), year - 1, branch);
  }

  private OnsiteDebrief within(int first, int last, String branch) {
    List<Integer> years = IntStream.rangeClosed(first, last).boxed().toList();
    OptionalInt newest =
        years.stream().mapToInt(year -> year).filter(year -> onsite(year, branch)).max();
    boolean known = newest.isPresent() || lines.years().containsAll(years);
    return new OnsiteDebrief(known ? Optional.of(newest.isPresent()) : Optional.empty(), newest);
  }

  private boolean onsite(int year, String branch) {
    return lines.of(year, branch).stream().anyMatch(d -> d.mode() == DebriefMode.ONSITE);
  }
}
