package partybuilding.assessment.chart.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.language.NumberText;

/**
 * Finds the words for the shares closed within some days.
 *
 * @param ages the days
 * @param all the times of the college
 * @param told the years that have a share
 * @param wording the charts' words
 */
record WithinCaption(
    List<Integer> ages, List<ClosureTime> all, List<ClosureTime> told, ChartWords wording) {
  Caption caption(int newest) {
    List<String> sentences = new ArrayList<>(List.of(wording.text("closure.within.foot")));
    sentences.addAll(untold("closure.within.unripe", time -> !time.judged()));
    sentences.addAll(untold("closure.within.unfollowed", ClosureTime::judged));
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

  /** The reason why years have no share; empty if it applies to no year. */
  private List<String> untold(String key, Predicate<ClosureTime> reason) {
    List<Integer> years =
        all.stream()
            .filter(time -> !told.contains(time))
            .filter(reason)
            .flatMap(time -> time.year().stream().boxed())
            .toList();
    return years.isEmpty()
        ? List.of()
        : List.of(wording.text(key, Map.of("years", wording.list(years))));
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
