package partybuilding.assessment.compare.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.score.HeadlineScore;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.meeting.ReportedParts;
import partybuilding.assessment.lineage.Branch;

/** The debriefs of all years, beside the scores of their branches. */
public final class DebriefComparison {
  private final List<Branch> branches;
  private final HeadlineScore scores;
  private final DebriefLines lines;
  private final OnsiteComparison onsite;

  public DebriefComparison(ComparisonInput input, List<Branch> branches, HeadlineScore scores) {
    this.branches = branches;
    this.scores = scores;
    this.lines = new DebriefLines(input);
    this.onsite = new OnsiteComparison(lines, input.rulebook().term());
  }

  /** By year, then in the order of the branches. */
  public List<BranchDebrief> debriefs() {
    List<BranchDebrief> all = new ArrayList<>();
    for (int year : lines.years()) {
      for (Branch branch : branches) {
        if (!lines.of(year, branch.id()).isEmpty()) {
          all.add(debrief(year, branch.id()));
        }
      }
    }
    return all;
  }

  private BranchDebrief debrief(int year, String branch) {
    List<Debrief> own = lines.of(year, branch);
    return new BranchDebrief(
        year,
        branch,
        agreed(own, Debrief::mode),
        new ReportedParts(agreed(own, Debrief::partsGiven).orElse(OptionalInt.empty()), parts(own)),
        onsite.upTo(year, branch).inTerm(),
        agreed(own, Debrief::decidedGrade).orElse(Optional.empty()),
        scores.of(year, branch),
        newSecretary(year, branch));
  }

  /** What all of several debriefs say; empty if they differ. */
  private static <V> Optional<V> agreed(List<Debrief> own, Function<Debrief, V> what) {
    List<V> values = own.stream().map(what).distinct().toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  private static Map<DebriefPart, Boolean> parts(List<Debrief> own) {
    Map<DebriefPart, Boolean> parts = new EnumMap<>(DebriefPart.class);
    for (DebriefPart part : DebriefPart.values()) {
      agreed(own, debrief -> debrief.given(part))
          .flatMap(Function.identity())
          .ifPresent(given -> parts.put(part, given));
    }
    return parts;
  }

  /** Whether the secretary is new; empty if one of the two years names none or several. */
  private Optional<Boolean> newSecretary(int year, String branch) {
    Optional<String> before = lines.secretary(year - 1, branch);
    return lines.secretary(year, branch).flatMap(now -> before.map(then -> !then.equals(now)));
  }
}
