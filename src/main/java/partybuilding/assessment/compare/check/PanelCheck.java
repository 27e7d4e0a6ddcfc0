package partybuilding.assessment.compare.check;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.compare.line.ScaleShifts;
import partybuilding.assessment.compare.line.ScaleShifts.Shift;
import partybuilding.assessment.compare.score.PanelSize;
import partybuilding.assessment.contract.Dimension.Part;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.PanelNotice.PanelHalved;
import partybuilding.assessment.notice.PanelNotice.ScaleSuspected;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.score.YearFigures;

/**
 * Holds each year's panel against the year before, which can be done only after both are read.
 *
 * @param rulebook the rules of every year
 * @param files the evaluations' file of every year that has one
 */
public record PanelCheck(Rulebook rulebook, Map<Integer, String> files) {
  /** The college's means that moved too far to be anything but another scale. */
  public Findings scales(List<YearFigures> figures) {
    NoticeBoard board = new NoticeBoard();
    for (Shift shift : new ScaleShifts(rulebook, figures).shifts()) {
      Rules rules = rulebook.rulesOf(shift.year());
      for (Part part : shift.dimension().parts()) {
        Indicator indicator = rules.indicators().get(rules.indexOfIndicator(part.indicator()));
        if (indicator.scale() instanceof Scale.Points declared) {
          board.add(notice(place(shift.year()), indicator, declared));
        }
      }
    }
    return board.found();
  }

  private static ScaleSuspected notice(Place place, Indicator indicator, Scale.Points declared) {
    return new ScaleSuspected(place, indicator.usualWord(), indicator.id(), declared.print(), "");
  }

  private Place place(int year) {
    return Place.of(files.getOrDefault(year, ""));
  }

  /** The groups that have less than half of the ballots of the year before. */
  public Findings sizes(Meetings meetings) {
    NoticeBoard board = new NoticeBoard();
    for (int year : files.keySet()) {
      for (PanelSize size : PanelSize.between(meetings, new PairYears(year - 1, year))) {
        size.halved().ifPresent(before -> board.add(notice(year, size.now(), before)));
      }
    }
    return board.found();
  }

  private PanelHalved notice(int year, GroupBallots now, long before) {
    Rules rules = rulebook.rulesOf(year);
    long ballots = now.ballots().orElseThrow();
    boolean few = ballots > 0 && ballots < rules.limits().minimumGroup();
    String count = few ? "" : Long.toString(ballots);
    return new PanelHalved(place(year), now.calledIn(rules), count, Long.toString(before));
  }
}
