package partybuilding.assessment.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.contract.Spelling;

/**
 * The branches the college has or had, found by number or by any of their names. Never by
 * similarity, and a name only within its branch's years: the same name in another year is not
 * evidence of the same branch. Without a register every name is a branch of its own.
 */
public final class Register {
  private final List<RegisteredBranch> lines;
  private final RegisterIndex index;
  private final Nearest nearest;

  /** Which of the branches that ever bore a name may be meant. */
  private interface Choice {
    Optional<RegisteredBranch> of(List<RegisteredBranch> bearers);
  }

  private Register(List<RegisteredBranch> lines) {
    this.lines = List.copyOf(lines);
    this.index = new RegisterIndex(this.lines);
    this.nearest = new Nearest(this.lines);
  }

  /** The register of these lines, in their order. */
  public static Register of(List<RegisteredBranch> lines) {
    return new Register(lines);
  }

  /** No register: a branch is its number, or else its normalised name. */
  public static Register open() {
    return new Register(List.of());
  }

  /** A copy whose open years are bounded by the lineage. */
  public Register within(Lineage lineage) {
    return new Register(lines.stream().map(line -> line.within(lineage)).toList());
  }

  /** Numbers that belong to more than one branch, and names that do so in the same year. */
  public Set<String> ambiguous() {
    return index.ambiguous();
  }

  /** Whether there is no register. */
  public boolean isOpen() {
    return lines.isEmpty();
  }

  /** Whether a line of the register bears that number or name, in whatever years. */
  public boolean registers(String name) {
    return index.knows(name);
  }

  /** The line of a number. */
  public Optional<RegisteredBranch> find(String id) {
    return index.find(id);
  }

  /** The full name of the branch with a number; the number where it is not registered. */
  public String nameOf(String id) {
    return find(id).map(line -> line.branch().name()).orElse(id);
  }

  /** The branch that a row names by number, by name, or by both, in a file of {@code year}. */
  public Match match(String id, String name, int year) {
    return match(id, name, bearers -> inYear(bearers, year));
  }

  /**
   * The branch that a ledger of {@code year} names. Problems outlive branches, so one that has
   * ended may be named still.
   */
  public Match matchItem(String id, String name, int year) {
    return match(id, name, bearers -> inYear(bearers, year).or(() -> endedLast(bearers, year)));
  }

  private static Optional<RegisteredBranch> inYear(List<RegisteredBranch> bearers, int year) {
    return bearers.stream().filter(line -> line.existsIn(year)).findFirst();
  }

  private static Optional<RegisteredBranch> endedLast(List<RegisteredBranch> bearers, int year) {
    return bearers.stream()
        .filter(line -> line.validTo() < year)
        .max(Comparator.comparing(RegisteredBranch::validTo));
  }

  private Match match(String id, String name, Choice choice) {
    if (Spelling.of(id).isEmpty() && Spelling.of(name).isEmpty()) {
      return new Match.Unnamed();
    }
    if (isOpen()) {
      return unregistered(id.strip(), name.strip());
    }
    return Spelling.of(id).isEmpty() ? named(name, choice) : numbered(id, name, choice);
  }

  private Match named(String name, Choice choice) {
    List<RegisteredBranch> bearers = index.bearers(name);
    if (bearers.isEmpty()) {
      return find(name)
          .map(line -> believed(line, choice))
          .orElseGet(() -> new Match.Unknown(name.strip(), Optional.empty()));
    }
    Optional<RegisteredBranch> line = choice.of(bearers);
    return line.isPresent()
        ? new Match.Found(line.get().branch())
        : new Match.NameOutsideYears(name.strip(), latest(bearers));
  }

  private static RegisteredBranch latest(List<RegisteredBranch> bearers) {
    return bearers.stream().max(Comparator.comparing(RegisteredBranch::validTo)).orElseThrow();
  }

  private Match numbered(String id, String name, Choice choice) {
    Optional<RegisteredBranch> line = find(id);
    if (line.isEmpty()) {
      List<RegisteredBranch> bearers = index.bearers(name);
      Optional<Branch> beside = choice.of(bearers).map(RegisteredBranch::branch);
      return new Match.Unknown(id.strip(), beside);
    }
    boolean named = !Spelling.of(name).isEmpty();
    if (named && !index.knows(name)) {
      return new Match.Unknown(name.strip(), line.map(RegisteredBranch::branch));
    }
    return !named || index.bears(line.get(), name)
        ? believed(line.get(), choice)
        : new Match.Contradiction(id.strip(), name.strip());
  }

  /** A number is stable and holds in any year; outside its years that is reported. */
  private static Match believed(RegisteredBranch line, Choice choice) {
    return choice.of(List.of(line)).isPresent()
        ? new Match.Found(line.branch())
        : new Match.NumberOutsideYears(line);
  }

  private static Match unregistered(String id, String name) {
    Optional<String> impossible =
        Stream.of(id, name).filter(text -> !text.isEmpty() && !Naming.possible(text)).findFirst();
    if (impossible.isPresent()) {
      return new Match.Impossible(impossible.get());
    }
    String number = numberOf(id);
    String key = number.isEmpty() ? Spelling.of(name) : number;
    String label = name.isEmpty() ? number : name;
    return new Match.Found(new Branch(key, label, label, ""));
  }

  /**
   * The published form of an id that is in no register. It does not depend on which year's spelling
   * is read first.
   */
  public static String numberOf(String id) {
    return Identifier.key(id);
  }

  /**
   * The branches whose number or name is nearest to an unknown one, to be offered and never taken:
   * at most three, the one that the row's other cell names first, then those of the year.
   */
  public List<Branch> near(Match.Unknown unknown, int year) {
    return nearest.to(unknown, year);
  }

  /** The registered branches that exist in a year, in the register's order. */
  public List<Branch> branchesOf(int year) {
    return lines.stream().filter(b -> b.existsIn(year)).map(RegisteredBranch::branch).toList();
  }

  /**
   * The branches of a report in the one order in which they are always shown: the register's of
   * that year, then those that the exports of the year name besides, in the order of their numbers;
   * those of one organisation together, and of one kind in it, where its first one stands.
   */
  public List<Branch> branchesOf(int year, Map<String, String> namesSeen) {
    List<Branch> all = new ArrayList<>(branchesOf(year));
    Set<String> known = new TreeSet<>(all.stream().map(Branch::id).toList());
    for (String id : new TreeSet<>(namesSeen.keySet())) {
      if (!known.contains(id)) {
        String name = namesSeen.getOrDefault(id, id);
        all.add(
            find(id).map(RegisteredBranch::branch).orElseGet(() -> new Branch(id, name, name, "")));
      }
    }
    return BranchOrder.together(all);
  }
}
