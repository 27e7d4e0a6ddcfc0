package partybuilding.assessment.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Spelling;

/**
 * The branches the college has or had, found by number or by any of their names. Never by
 * similarity. Without a register every name is a branch of its own.
 */
public final class Register {
  private final List<RegisteredBranch> branches;
  private final Map<String, Branch> byId = new HashMap<>();
  private final Map<String, Branch> byName = new HashMap<>();
  private final Set<String> ambiguous = new TreeSet<>();

  private Register(List<RegisteredBranch> branches) {
    this.branches = List.copyOf(branches);
    branches.forEach(this::enter);
  }

  /** The register of these lines, in their order. */
  public static Register of(List<RegisteredBranch> branches) {
    return new Register(branches);
  }

  /** No register: a branch is its number, or else its normalised name. */
  public static Register open() {
    return new Register(List.of());
  }

  private void enter(RegisteredBranch line) {
    Branch branch = line.branch();
    if (byId.putIfAbsent(Spelling.of(branch.id()), branch) != null) {
      ambiguous.add(branch.id());
    }
    Stream.concat(Stream.of(branch.name(), branch.shortName()), line.aliases().stream())
        .map(Spelling::of)
        .distinct()
        .forEach(name -> enterName(name, branch));
  }

  private void enterName(String name, Branch branch) {
    if (byName.putIfAbsent(name, branch) != null) {
      ambiguous.add(name);
    }
  }

  /** Numbers and names that belong to more than one branch. */
  public Set<String> ambiguous() {
    return ambiguous;
  }

  /** The branch that a row names by number, by name, or by both. */
  public Match match(String id, String name) {
    String idSpelling = Spelling.of(id);
    String nameSpelling = Spelling.of(name);
    if (idSpelling.isEmpty() && nameSpelling.isEmpty()) {
      return new Match.Unnamed();
    }
    if (branches.isEmpty()) {
      return new Match.Found(unregistered(id.strip(), name.strip()));
    }
    Optional<Branch> numbered = Optional.ofNullable(byId.get(idSpelling));
    Optional<Branch> named = findByName(nameSpelling);
    if (!idSpelling.isEmpty() && numbered.isEmpty()) {
      return new Match.Unknown(id.strip());
    }
    if (!nameSpelling.isEmpty() && named.isEmpty()) {
      return new Match.Unknown(name.strip());
    }
    if (numbered.isPresent() && named.isPresent() && !numbered.equals(named)) {
      return new Match.Contradiction(id.strip(), name.strip());
    }
    return new Match.Found(numbered.or(() -> named).orElseThrow());
  }

  /** Whether a line of the register bears that number or name. */
  public boolean registers(String name) {
    String spelling = Spelling.of(name);
    return byId.containsKey(spelling) || byName.containsKey(spelling);
  }

  private Optional<Branch> findByName(String spelling) {
    return Optional.ofNullable(byName.getOrDefault(spelling, byId.get(spelling)));
  }

  private static Branch unregistered(String id, String name) {
    String key = id.isEmpty() ? Spelling.of(name) : id;
    String label = name.isEmpty() ? id : name;
    return new Branch(key, label, label, "");
  }

  /** The registered branches that exist in a year, in the register's order. */
  public List<Branch> branchesOf(int year) {
    return branches.stream().filter(b -> b.existsIn(year)).map(RegisteredBranch::branch).toList();
  }

  /**
   * The branches of a report: the register's of that year, then those that the exports of the year
   * name besides, in the order of their numbers.
   */
  public List<Branch> branchesOf(int year, Map<String, String> namesSeen) {
    List<Branch> all = new ArrayList<>(branchesOf(year));
    Set<String> known = new TreeSet<>(all.stream().map(Branch::id).toList());
    for (String id : new TreeSet<>(namesSeen.keySet())) {
      if (!known.contains(id)) {
        String name = namesSeen.getOrDefault(id, id);
        all.add(byId.getOrDefault(Spelling.of(id), new Branch(id, name, name, "")));
      }
    }
    return all;
  }
}
