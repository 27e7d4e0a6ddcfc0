package partybuilding.assessment.report.page.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.meeting.RequirementCount;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.ledger.ClosedWords;

/**
 * The problems that serve each of the three requirements (direction, team, policy), and how many of
 * last year's were closed.
 *
 * @param closed the heading of the closed problems: by which day, and what counts as closed
 * @param rows one per year and requirement, of the report year and the year before
 * @param sentences sentences on the branches without a problem that serves a requirement in the
 *     report year
 */
public record RequirementBlock(String closed, List<RequirementRow> rows, List<Traced> sentences) {
  private static final int MOST_NAMES = 12;

  public RequirementBlock {
    rows = List.copyOf(rows);
    sentences = List.copyOf(sentences);
  }

  /**
   * The problems that one assessment raised for one requirement.
   *
   * @param requirement its name
   * @param year the assessment
   * @param trace of both figures
   * @param items how many
   * @param closed of them
   * @param unripe that it is not yet due; empty if it is
   */
  public record RequirementRow(
      String requirement,
      String year,
      TableTrace trace,
      Printed items,
      Printed closed,
      String unripe) {
    private static RequirementRow of(RequirementCount count, PageInput input) {
      PageWording wording = input.wording();
      boolean ripe = AssessmentYear.judged(count.year(), input.facts().asOf());
      return new RequirementRow(
          wording.text("requirement." + count.requirement().code()),
          Integer.toString(count.year()),
          MeetingTrace.of(count, wording),
          Printed.of(NumberText.count(count.items()), "items"),
          Printed.of(NumberText.count(count.closed()), "closed_next_year"),
          ripe ? "" : wording.text("ledger.unripe"));
    }
  }

  static RequirementBlock of(PageInput input) {
    int year = input.facts().year();
    List<RequirementRow> rows =
        Stream.of(year - 1, year)
            .flatMap(y -> inYear(y, input))
            .filter(count -> count.branch().equals(Cohort.ALL))
            .map(count -> RequirementRow.of(count, input))
            .toList();
    List<Traced> sentences = new ArrayList<>();
    for (Requirement requirement : Requirement.values()) {
      uncovered(requirement, input).ifPresent(sentences::add);
    }
    String word = ClosedWords.column(input);
    String closed = input.wording().text("requirement.closed", Map.of("word", word));
    return new RequirementBlock(closed, rows, sentences);
  }

  private static Stream<RequirementCount> inYear(int year, PageInput input) {
    return input.facts().meetings().threads().requirements().stream()
        .filter(count -> count.year() == year);
  }

  private static Optional<Traced> uncovered(Requirement requirement, PageInput input) {
    PageWording wording = input.wording();
    List<RequirementCount> without =
        inYear(input.facts().year(), input)
            .filter(count -> count.requirement() == requirement && count.items() == 0)
            .filter(count -> !count.branch().equals(Cohort.ALL))
            .toList();
    if (without.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = without.stream().map(RequirementCount::branch).toList();
    Map<String, String> values =
        Map.of(
            "requirement", wording.text("requirement." + requirement.code()),
            "branches", input.branchNames(ids, MOST_NAMES));
    List<TableTrace> rows =
        without.stream().limit(MOST_NAMES).map(c -> MeetingTrace.of(c, wording)).toList();
    String sentence = wording.text("requirement.uncovered", values);
    return Optional.of(new Traced(Printed.words(sentence), TableTrace.all(rows)));
  }
}
