package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.score.inference.Interval;

/**
 * The score of the college in one dimension.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param trace of all figures of the card
 * @param score of the year; a dash where there is none
 * @param interval in words; empty where there is none
 * @param movement against the year before
 * @param notes numbers behind it, and why something is missing
 * @param apart whether its scale differs from that of the other dimensions
 */
public record CollegeSummary(
    String name,
    String style,
    TableTrace trace,
    Printed score,
    Printed interval,
    Movement movement,
    List<Printed> notes,
    boolean apart) {
  public CollegeSummary {
    notes = List.copyOf(notes);
  }

  public static List<CollegeSummary> of(PageInput input) {
    List<CollegeSummary> cards = new ArrayList<>();
    for (Dimension dimension : input.dimensions()) {
      input
          .facts()
          .scores()
          .findCollege(input.facts().year(), dimension.id())
          .ifPresent(college -> cards.add(of(dimension, college, input)));
    }
    return cards;
  }

  private static CollegeSummary of(Dimension dimension, CollegeScore college, PageInput input) {
    PageWording wording = input.wording();
    return new CollegeSummary(
        wording.name(dimension),
        input.style(dimension),
        TableTrace.of(college, wording),
        wording.score(college.score()),
        college.interval().map(i -> interval(i, wording)).orElse(Printed.NOTHING),
        Movement.of(college.verdict(), college.change(), college.note(), wording),
        notes(dimension, college, wording),
        dimension.apart());
  }

  private static Printed interval(Interval interval, PageWording wording) {
    Map<String, String> ends =
        Map.of("interval", NumberText.scoreRange(interval.lower(), interval.upper()));
    return Printed.of(wording.text("card.interval", ends), "score_lower", "score_upper");
  }

  private static List<Printed> notes(
      Dimension dimension, CollegeScore college, PageWording wording) {
    List<Printed> notes = new ArrayList<>();
    if (college.branches() == 0) {
      return List.of(Printed.words(wording.text("card.branches.none")));
    }
    notes.add(counted("branches", college.branches(), wording));
    if (college.ballots() > 0) {
      notes.add(counted("ballots", college.ballots(), wording));
    }
    college
        .note()
        .filter(n -> !n.ofChange())
        .ifPresent(note -> notes.add(Printed.words(wording.note(note))));
    if (dimension.apart()) {
      notes.add(Printed.words(wording.text("card.apart")));
    }
    return notes;
  }

  private static Printed counted(String column, long count, PageWording wording) {
    Map<String, String> values = Map.of("count", NumberText.count(count));
    return Printed.of(wording.text("card." + column, values), column);
  }
}
