package partybuilding.assessment.chart.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.language.NumberText;

/**
 * Finds the words for the shares closed within some days.
 *
 * @param ages the days
 * @param all the times of the college
 * @param told those that have a share
 * @param wording the charts' words
 */
record WithinCaption(
    List<Integer> ages, List<ClosureTime> all, List<ClosureTime> told, ChartWords wording) {
  Caption caption(int newest) {
    List<String> sentences = new ArrayList<>(List.of(wording.text("closure.within.foot")));
    List<Integer> unripe =
        all.stream()
            .filter(time -> !told.contains(time))
            .flatMap(time -> time.year().stream().boxed())
            .toList();
    if (!unripe.isEmpty()) {
      sentences.add(wording.text("closure.within.unripe", Map.of("years", wording.list(unripe))));
    }
    return new Caption(
        told.stream()
            .filter(time -> time.year().orElse(0) == newest)
            .map(time -> sentence("closure.within.title", time))
            .findFirst()
            .orElseThrow(),
        wording.text("closure.within.subtitle"),
        wording.sentences(sentences),
        wording.sentences(
            told.stream().map(time -> sentence("closure.within.alternative", time)).toList()));
  }

  private String sentence(String key, ClosureTime time) {
    String year =
        time.year().isPresent()
            ? wording.text("closure.cohort", Map.of("year", time.year().getAsInt()))
            : wording.text("closure.all");
    List<String> shares = new ArrayList<>();
    for (int age : ages) {
      OptionalDouble share = time.closedWithin(age);
      if (share.isPresent()) {
        String printed = NumberText.share(share.getAsDouble(), time.curve().items());
        shares.add(wording.text("closure.within.share", Map.of("days", age, "share", printed)));
      }
    }
    return wording.text(key, Map.of("cohort", year, "shares", wording.list(shares)));
  }
}
