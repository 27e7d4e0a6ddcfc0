package partybuilding.assessment.report.page.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.base.TermEntry;
import partybuilding.assessment.score.IndicatorFigure;

/**
 * What is withheld, and why.
 *
 * @param sentences the sentences on the year as a whole
 * @param years the years in which branches are withheld, newest first
 */
public record WithheldSection(List<String> sentences, List<TermEntry> years) {
  public WithheldSection {
    sentences = List.copyOf(sentences);
    years = List.copyOf(years);
  }

  public static WithheldSection of(PageInput input) {
    List<String> sentences = new ArrayList<>();
    PageWording wording = input.wording();
    sentences.add(wording.limit("withheld.rule"));
    groups(input, sentences);
    List<TermEntry> years = years(input);
    if (years.isEmpty()) {
      sentences.add(wording.text("withheld.none"));
    }
    return new WithheldSection(sentences, years);
  }

  private static List<TermEntry> years(PageInput input) {
    Map<Integer, List<String>> newestFirst = new TreeMap<>(Comparator.reverseOrder());
    newestFirst.putAll(input.facts().withheld());
    List<TermEntry> years = new ArrayList<>();
    newestFirst.forEach(
        (year, ids) -> {
          if (!ids.isEmpty()) {
            years.add(
                new TermEntry(
                    heading(year, input),
                    List.of(input.branchNames(ids, TableLimit.MOST_AT_ONCE))));
          }
        });
    return years;
  }

  private static String heading(int year, PageInput input) {
    Limits limits = input.facts().rulebook().rulesOf(year).limits();
    Map<String, String> values =
        Map.of("year", Integer.toString(year), "minimum", Integer.toString(limits.minimumGroup()));
    return input.wording().text("withheld.year", values);
  }

  /** Adds whether the year's figures are shown by group, if it has figures. */
  private static void groups(PageInput input, List<String> sentences) {
    List<IndicatorFigure> figures =
        input.facts().scores().indicators().stream()
            .filter(figure -> figure.year() == input.facts().year())
            .toList();
    if (!figures.isEmpty()) {
      boolean shown = figures.stream().anyMatch(f -> !f.group().equals(IndicatorFigure.ALL));
      String key = shown ? "withheld.groups.shown" : "withheld.groups.none";
      sentences.add(input.wording().limit(key));
    }
  }
}
