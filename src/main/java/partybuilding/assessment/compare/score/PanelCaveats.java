package partybuilding.assessment.compare.score;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.line.PairYears;
import partybuilding.assessment.score.Note;

/** What must be known of the panels of two years, the same for all their branches. */
final class PanelCaveats {
  private final Meetings meetings;
  private final Set<Integer> copied = new HashSet<>();
  private final Map<PairYears, Optional<Note>> known = new ConcurrentHashMap<>();

  PanelCaveats(ComparisonInput input) {
    this.meetings = input.meetings();
    input.figures().stream()
        .filter(year -> !year.caveats().copied().isEmpty())
        .forEach(year -> copied.add(year.year()));
  }

  /** Copies before a panel that is halved: they say more of the figures. */
  Optional<Note> between(PairYears years) {
    return known.computeIfAbsent(years, this::find);
  }

  private Optional<Note> find(PairYears years) {
    if (copied.contains(years.from()) || copied.contains(years.to())) {
      return Optional.of(Note.COPIED_BALLOTS);
    }
    boolean halved =
        PanelSize.between(meetings, years).stream().anyMatch(size -> size.halved().isPresent());
    return halved ? Optional.of(Note.PANEL_HALVED) : Optional.empty();
  }
}
