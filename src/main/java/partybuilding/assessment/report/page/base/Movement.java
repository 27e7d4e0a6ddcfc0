package partybuilding.assessment.report.page.base;

import java.util.Optional;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.score.Note;

/**
 * A change as it is printed: sign, figure and word, so that it does not depend on colour.
 *
 * @param style {@code up}, {@code down}, {@code held} or {@code none}
 * @param sign a triangle or a dash; empty if there is no change to show
 * @param difference in points; empty where the years must not be compared
 * @param interval of the difference; empty where it has none
 * @param word the verdict
 * @param reason the reason for the word; empty if it needs none
 */
public record Movement(
    String style, String sign, Printed difference, Printed interval, String word, String reason) {
  /** A change against the year before, with those notes that explain its verdict. */
  public static Movement of(
      Verdict verdict, Optional<Change> change, Optional<Note> note, PageWording wording) {
    Shown shown =
        new Shown(
            change.map(c -> points(c)).orElse(Printed.NOTHING),
            change.flatMap(c -> interval(c, wording)).orElse(Printed.NOTHING),
            word(verdict, change, wording),
            note.filter(Note::ofChange).map(wording::note).orElse(""));
    return switch (verdict) {
      case IMPROVED -> shown.as("up", "\u25B2");
      case DECLINED -> shown.as("down", "\u25BC");
      case HELD -> shown.as("held", "\u2013");
      case UNCLEAR -> shown.as("none", "");
      case NOT_COMPARABLE -> shown.withoutFigures();
      case TOO_FEW_YEARS, WITHHELD -> none(shown.word());
    };
  }

  /** A change that has no interval is not judged, although the two years can be compared. */
  private static String word(Verdict verdict, Optional<Change> change, PageWording wording) {
    return new JudgedChange(change, verdict).lacksInterval()
        ? wording.text("movement.no_interval")
        : wording.verdict(verdict);
  }

  private record Shown(Printed difference, Printed interval, String word, String reason) {
    Movement as(String style, String sign) {
      return new Movement(style, sign, difference, interval, word, reason);
    }

    Movement withoutFigures() {
      return new Movement("none", "", Printed.NOTHING, Printed.NOTHING, word, reason);
    }
  }

  private static Printed points(Change change) {
    return Printed.of(NumberText.change(change.difference()), "change");
  }

  private static Optional<Printed> interval(Change change, PageWording wording) {
    return change
        .interval()
        .map(i -> Printed.of(wording.effect(i), "change_lower", "change_upper"));
  }

  /** A movement relative to the other branches; the figure may be shown without a verdict. */
  public static Movement of(StandingVerdict verdict, Evidence evidence, PageWording wording) {
    String word = wording.text("standing." + verdict.code());
    String reason = verdict == StandingVerdict.UNCLEAR ? evidence.reason() : "";
    Shown shown = new Shown(evidence.difference(), evidence.interval(), word, reason);
    return switch (verdict) {
      case GAINING -> shown.as("up", "\u25B2");
      case LOSING -> shown.as("down", "\u25BC");
      case LEVEL -> shown.as("held", "\u2013");
      case UNCLEAR, TOO_FEW_YEARS -> shown.as("none", "");
      case NOT_COMPARABLE, WITHHELD -> none(word);
    };
  }

  /** A copy without the reason, for places where it stands elsewhere. */
  public Movement withoutReason() {
    return new Movement(style, sign, difference, interval, word, "");
  }

  /**
   * The figures behind a verdict.
   *
   * @param difference in points
   * @param interval of it; empty where it has none
   * @param reason why it has no verdict; empty if that needs no reason
   */
  public record Evidence(Printed difference, Printed interval, String reason) {}

  /** A movement without figures. */
  public static Movement none(String word) {
    return new Movement("none", "", Printed.NOTHING, Printed.NOTHING, word, "");
  }

  /** Whether the change is significant. */
  public boolean flagged() {
    return style.equals("up") || style.equals("down");
  }
}
