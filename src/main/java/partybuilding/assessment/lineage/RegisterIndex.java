package partybuilding.assessment.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.contract.Spelling;

/** The lines of a register by their numbers, and by every name that they have borne. */
final class RegisterIndex {
  private final Map<String, RegisteredBranch> byId = new HashMap<>();
  private final Map<String, List<RegisteredBranch>> byName = new HashMap<>();
  private final Set<String> ambiguous = new TreeSet<>();

  RegisterIndex(List<RegisteredBranch> lines) {
    lines.forEach(this::enter);
  }

  private void enter(RegisteredBranch line) {
    if (byId.putIfAbsent(Identifier.key(line.branch().id()), line) != null) {
      ambiguous.add(line.branch().id());
    }
    line.spellings().forEach(name -> enterName(name, line));
  }

  private void enterName(String name, RegisteredBranch line) {
    List<RegisteredBranch> bearers = byName.computeIfAbsent(name, unused -> new ArrayList<>());
    if (!ambiguous.contains(name) && bearers.stream().anyMatch(line::overlaps)) {
      ambiguous.add(name);
    }
    bearers.add(line);
  }

  /** Numbers that belong to more than one line, and names that do so in the same year. */
  Set<String> ambiguous() {
    return ambiguous;
  }

  /** The line of a number. */
  Optional<RegisteredBranch> find(String id) {
    return Optional.ofNullable(byId.get(Identifier.key(id)));
  }

  /** The lines that have borne a name, in whatever years. */
  List<RegisteredBranch> bearers(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(Spelling.of(name), List.of()));
  }

  /** Whether a line bears that number or has borne that name. */
  boolean knows(String name) {
    return byName.containsKey(Spelling.of(name)) || find(name).isPresent();
  }

  /** Whether a number or name is that of a line. */
  boolean bears(RegisteredBranch line, String name) {
    return bearers(name).contains(line) || find(name).filter(line::equals).isPresent();
  }
}
