package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.Position;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/** The sentence on what changed in a branch and on its position. */
final class SheetLead {
  private final Branch branch;
  private final PageInput input;
  private final PageWording wording;

  private SheetLead(Branch branch, PageInput input) {
    this.branch = branch;
    this.input = input;
    this.wording = input.wording();
  }

  static Traced of(Branch branch, PageInput input) {
    return new SheetLead(branch, input).sentence();
  }

  private Traced sentence() {
    MoveSentence moves = new MoveSentence(branch, input);
    List<AdjustedScore> apart = apart();
    List<TableTrace> traces = new ArrayList<>(moves.rows());
    apart.forEach(score -> traces.add(TableTrace.of(score, wording)));
    String place = apart.isEmpty() ? alike() : places(apart);
    String key = place.isEmpty() ? "lead.known" : "lead.known.place";
    String printed = wording.text(key, Map.of("change", moves.text(), "place", place));
    return new Traced(Printed.words(printed), TableTrace.all(traces));
  }

  /** The dimensions in which the branch clearly differs from the average. */
  private List<AdjustedScore> apart() {
    return input.dimensions().stream()
        .flatMap(d -> input.standings().adjusted(branch.id(), d.id()).stream())
        .filter(s -> s.position().filter(p -> p != Position.NOT_DISTINGUISHABLE).isPresent())
        .toList();
  }

  private String places(List<AdjustedScore> apart) {
    return Stream.of(Position.ABOVE, Position.BELOW)
        .map(position -> place(position, apart))
        .filter(place -> !place.isEmpty())
        .collect(Collectors.joining(wording.text("lead.separator")));
  }

  private String place(Position position, List<AdjustedScore> apart) {
    List<String> dimensions =
        apart.stream()
            .filter(score -> score.position().equals(Optional.of(position)))
            .map(score -> wording.dimension(score.dimension()))
            .toList();
    Map<String, String> values = Map.of("dimensions", wording.list(dimensions));
    return dimensions.isEmpty() ? "" : wording.text("lead." + position.code(), values);
  }

  /** The clause for a branch that differs from the average in no dimension that can be tested. */
  private String alike() {
    long placed =
        input.dimensions().stream()
            .flatMap(d -> input.standings().adjusted(branch.id(), d.id()).stream())
            .filter(score -> score.position().isPresent())
            .count();
    if (placed == 0) {
      return "";
    }
    boolean whole = placed == input.dimensions().size();
    return wording.text(whole ? "lead.not_distinguishable" : "lead.not_distinguishable.some");
  }
}
