package partybuilding.assessment.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;

/** What must be known of the panels of two years, the same for all their branches. */
final class PanelCaveats {
  private final Material material;
  private final Map<Integer, Boolean> copied = new HashMap<>();

  PanelCaveats(Material material) {
    this.material = material;
    for (YearFigures year : material.figures()) {
      copied.put(year.year(), !year.caveats().copied().isEmpty());
    }
  }

  /** Copies before a panel that is halved: they say more of the figures. */
  Optional<Note> between(PairYears years) {
    if (copied.getOrDefault(years.from(), false) || copied.getOrDefault(years.to(), false)) {
      return Optional.of(Note.COPIED_BALLOTS);
    }
    boolean halved =
        PanelSize.between(material.meetings(), years).stream()
            .anyMatch(size -> size.halved().isPresent());
    return halved ? Optional.of(Note.PANEL_HALVED) : Optional.empty();
  }
}
