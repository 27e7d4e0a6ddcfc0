package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale.Points;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.PanelNotice.ScaleSuspected;
import partybuilding.assessment.notice.Place;

/**
 * Which part of its scale an indicator's answers use. Where every answer lies in the lowest fifth,
 * they were most likely given on a shorter scale, 1–5 or 0–10 read as 0–100.
 */
final class ScaleUse {
  private static final int PARTS = 5;

  /** The shorter scales that are common, by their maximum, in hundredths of a point. */
  private static final List<Long> COMMON = List.of(500L, 1000L, 2000L);

  private static final long ONE = 100;

  private final PanelRows panel;
  private final Rules rules;
  private final int[] lowest;
  private final int[] highest;
  private final int[] answers;

  private ScaleUse(PanelRows panel) {
    this.panel = panel;
    this.rules = panel.rules();
    int indicators = rules.indicators().size();
    lowest = new int[indicators];
    highest = new int[indicators];
    answers = new int[indicators];
  }

  static ScaleUse of(PanelRows panel) {
    ScaleUse use = new ScaleUse(panel);
    for (int indicator = 0; indicator < use.answers.length; indicator++) {
      use.take(indicator);
    }
    return use;
  }

  private void take(int indicator) {
    RowsByBallot counted = panel.counted();
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int place = 0; place < counted.size(); place++) {
      int answer = panel.answer(counted.row(place), indicator);
      if (answer != Answers.NONE) {
        low = Math.min(low, answer);
        high = Math.max(high, answer);
        answers[indicator]++;
      }
    }
    lowest[indicator] = low;
    highest[indicator] = high;
  }

  /** The ids of the indicators whose answers all lie in the lowest fifth of their scale. */
  List<String> suspected() {
    return places().stream().map(i -> rules.indicators().get(i).id()).toList();
  }

  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] >= rules.limits().minimumGroup()
          && rules.indicators().get(i).scale() instanceof Points points
          && highest[i] - points.minimum() <= points.range() / PARTS) {
        places.add(i);
      }
    }
    return places;
  }

  /** One notice per suspected indicator, with the scale that the answers fit. */
  List<Notice> notices(Place file) {
    return places().stream().map(i -> notice(file, i)).toList();
  }

  private Notice notice(Place file, int i) {
    Indicator indicator = rules.indicators().get(i);
    Points declared = (Points) indicator.scale();
    return new ScaleSuspected(
        file,
        indicator.usualWord(),
        indicator.id(),
        declared.print(),
        fitting(i, declared).print());
  }

  /** The shortest common scale that holds all answers; it begins at 1 where it ends at 5. */
  private Points fitting(int i, Points declared) {
    long maximum =
        COMMON.stream()
            .filter(m -> m >= highest[i])
            .findFirst()
            .orElse(declared.minimum() + declared.range() / PARTS);
    boolean fromOne = maximum == COMMON.get(0) && lowest[i] >= ONE;
    return new Points(fromOne ? ONE : Math.min(0, declared.minimum()), maximum);
  }
}
