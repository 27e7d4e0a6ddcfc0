package partybuilding.assessment.compare.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.LineBreak;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.Note;

/** Where the branches' lines are broken, for looking up. */
public final class LineBreaks {
  private final Lines lines;
  private final List<LineBreak> all = new ArrayList<>();
  private final Map<String, List<LineBreak>> byBranch = new HashMap<>();

  public LineBreaks(Lines lines) {
    this.lines = lines;
    for (Branch branch : lines.branches()) {
      for (int year = lines.years().firstKey() + 1; year <= lines.reportYear(); year++) {
        int step = year;
        lines
            .breakAt(branch.id(), year)
            .ifPresent(change -> add(new LineBreak(branch.id(), step, change)));
      }
    }
  }

  private void add(LineBreak line) {
    all.add(line);
    byBranch.computeIfAbsent(line.branch(), unused -> new ArrayList<>()).add(line);
  }

  /** By branch, ascending by year. */
  public List<LineBreak> all() {
    return all;
  }

  /** Whether a merger or a split lies between two years of a branch. */
  public boolean part(PairYears years, String branch) {
    return between(years, branch).isPresent();
  }

  /** What lies between two years of a branch; else, that both pool its predecessors. */
  public Optional<Note> note(PairYears years, String branch) {
    return between(years, branch)
        .map(LineBreaks::note)
        .or(() -> lines.pooled(branch, years.to()) ? Optional.of(Note.MERGED) : Optional.empty());
  }

  private Optional<LineBreak> between(PairYears years, String branch) {
    return of(branch).stream()
        .filter(line -> line.year() > years.from() && line.year() <= years.to())
        .reduce((earlier, later) -> later);
  }

  private List<LineBreak> of(String branch) {
    return byBranch.getOrDefault(branch, List.of());
  }

  private static Note note(LineBreak line) {
    return line.change() == Change.MERGE ? Note.MERGED : Note.SPLIT;
  }
}
