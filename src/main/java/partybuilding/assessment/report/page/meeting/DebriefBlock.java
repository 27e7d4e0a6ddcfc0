package partybuilding.assessment.report.page.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.change.SinceWords;

/**
 * How the branches reported, and the decided grades.
 *
 * @param sentences sentences on missing parts, branches yet to debrief on site, new secretaries,
 *     the quota and the order of grades
 * @param parts the names of the four parts
 * @param rows one per branch, in the branches' fixed order
 * @param folded whether the rows are folded because there are too many
 */
public record DebriefBlock(
    List<Traced> sentences, List<String> parts, List<BranchDebriefRow> rows, boolean folded) {
  /** The most names in a sentence; the table holds all of them. */
  private static final int MOST_NAMES = 12;

  public DebriefBlock {
    sentences = List.copyOf(sentences);
    parts = List.copyOf(parts);
    rows = List.copyOf(rows);
  }

  static DebriefBlock of(PageInput input) {
    List<BranchDebrief> debriefs = input.debriefs();
    List<Traced> sentences = new ArrayList<>();
    if (!debriefs.isEmpty()) {
      sentences.addAll(sentences(debriefs, input));
      sentences.addAll(DecidedGradeWords.of(input));
    }
    return new DebriefBlock(
        sentences,
        Stream.of(DebriefPart.values())
            .map(part -> input.wording().text("debrief." + part.code()))
            .toList(),
        debriefs.stream().map(debrief -> BranchDebriefRow.of(debrief, input)).toList(),
        TableLimit.exceededBy(debriefs.size()));
  }

  private static List<Traced> sentences(List<BranchDebrief> debriefs, PageInput input) {
    List<Traced> sentences = new ArrayList<>();
    name("incomplete", debriefs, DebriefBlock::incomplete, input).ifPresent(sentences::add);
    name("away", debriefs, d -> d.onsiteInTerm().equals(Optional.of(false)), input)
        .ifPresentOrElse(sentences::add, () -> everyone(debriefs, input, sentences));
    name("unknown", debriefs, d -> d.onsiteInTerm().isEmpty(), input).ifPresent(sentences::add);
    name("new_secretary", debriefs, BranchDebrief::changedSecretary, input)
        .ifPresent(sentences::add);
    new SinceWords(input).ofSecretaries().ifPresent(sentences::add);
    return sentences;
  }

  private static boolean incomplete(BranchDebrief debrief) {
    return debrief.parts().given().containsValue(false);
  }

  private static void everyone(
      List<BranchDebrief> debriefs, PageInput input, List<Traced> sentences) {
    if (debriefs.stream().allMatch(d -> d.onsiteInTerm().orElse(false))) {
      sentences.add(Traced.words(input.wording().text("debrief.all_onsite", term(input))));
    }
  }

  private static Optional<Traced> name(
      String key, List<BranchDebrief> debriefs, Predicate<BranchDebrief> which, PageInput input) {
    List<BranchDebrief> named = debriefs.stream().filter(which).toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>(term(input));
    List<String> ids = named.stream().map(BranchDebrief::branch).toList();
    values.put("branches", input.branchNames(ids, MOST_NAMES));
    String sentence = input.wording().text("debrief." + key, values);
    List<TableTrace> rows =
        named.stream()
            .limit(MOST_NAMES)
            .map(debrief -> MeetingTrace.of(debrief, input.wording()))
            .toList();
    return Optional.of(new Traced(Printed.words(sentence), TableTrace.all(rows)));
  }

  private static Map<String, String> term(PageInput input) {
    int year = input.facts().year();
    int from = input.facts().rulebook().term().firstYearOf(year);
    return Map.of("from", Integer.toString(from), "year", Integer.toString(year));
  }
}
