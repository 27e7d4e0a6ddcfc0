package partybuilding.assessment.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.row.LedgerItem;

/** What the exports call the dimensions: by id, by name, or as the indicator of that id. */
public final class DimensionWords {
  private final Map<String, String> ids = new HashMap<>();

  public DimensionWords(Rules rules) {
    ids.put("", LedgerItem.OTHER);
    ids.put(LedgerItem.OTHER, LedgerItem.OTHER);
    ids.put("其他", LedgerItem.OTHER);
    rules.dimensions().forEach(dimension -> enter(dimension, rules));
  }

  private void enter(Dimension dimension, Rules rules) {
    ids.put(Spelling.of(dimension.id()), dimension.id());
    ids.put(Spelling.of(dimension.name().chinese()), dimension.id());
    ids.put(Spelling.of(dimension.name().english()), dimension.id());
    rules.indicators().stream()
        .filter(i -> i.id().equals(dimension.id()))
        .flatMap(i -> i.aliases().stream())
        .forEach(alias -> ids.putIfAbsent(Spelling.of(alias), dimension.id()));
  }

  /** The dimension that a cell names; empty if it is none of them. */
  public Optional<String> find(String cell) {
    return Optional.ofNullable(ids.get(Spelling.of(cell)));
  }
}
