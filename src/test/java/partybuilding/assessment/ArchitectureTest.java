package partybuilding.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms are the pipeline: data flows down this list, imports point up it. */
class ArchitectureTest {
  private static final String ROOT = "partybuilding.assessment.";

  /** The program and what stands beside it: the sample has a root of its own. */
  private static final String PROJECT = "partybuilding.";

  /** Each room with the rooms it may import, in the order in which the data flows. */
  static final Map<String, Set<String>> ROOMS = rooms();

  /**
   * The packages of a room that is divided, each with the packages of the same room that it may
   * import, lowest first.
   */
  static final Map<String, Set<String>> SUB_ROOMS = subRooms();

  /** Each room whose inner packages are its own, with its packages that other rooms may import. */
  private static final Map<String, Set<String>> ENTRANCES =
      Map.of(
          "compare",
          Set.of("compare", "compare.input", "compare.check"),
          "standing",
          Set.of("standing"),
          "store",
          Set.of("store", "store.database"));

  /** Each library with the only room, or package of a divided room, that may import it. */
  static final Map<String, String> DOORS =
      Map.ofEntries(
          Map.entry("org.yaml.snakeyaml", "contract"),
          Map.entry("org.apache.commons.csv", "csv"),
          Map.entry("org.apache.commons.statistics", "score"),
          Map.entry("org.hipparchus", "standing"),
          Map.entry("tech.tablesaw", "aggregate"),
          Map.entry("java.sql", "store"),
          Map.entry("org.h2", "store"),
          Map.entry("org.flywaydb", "store.database"),
          Map.entry("org.postgresql", "store.database"),
          Map.entry("org.knowm.xchart", "chart.draw"),
          Map.entry("de.erichseifert", "chart.svg"),
          Map.entry("org.thymeleaf", "report"),
          Map.entry("com.openhtmltopdf", "report"),
          Map.entry("org.apache.pdfbox", "report"),
          Map.entry("org.apache.fontbox", "report"),
          Map.entry("org.w3c.dom", "report"),
          Map.entry("tools.jackson", "report"),
          Map.entry("com.sun.jna", "report"),
          Map.entry("javax.xml.stream", "xlsx"),
          Map.entry("org.apache.poi.ss", "xlsx"),
          Map.entry("org.apache.poi", "report.paper.part"),
          Map.entry("org.apache.xmlbeans", "report.paper.part"),
          Map.entry("org.openxmlformats", "report.paper.part"),
          Map.entry("javax.xml.namespace", "report.paper.part"),
          Map.entry("org.springframework", "job"),
          Map.entry("picocli", "cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("partybuilding");

  private static Map<String, Set<String>> rooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("language", Set.of());
    rooms.put("permission", Set.of());
    rooms.put("notice", Set.of("language"));
    rooms.put("cell", Set.of());
    rooms.put("packed", Set.of("language"));
    rooms.put("contract", Set.of("language", "notice", "cell", "packed"));
    rooms.put("text", Set.of("notice"));
    rooms.put("csv", Set.of());
    rooms.put("xlsx", Set.of("cell", "text", "csv"));
    rooms.put("block", Set.of("csv", "text"));
    rooms.put("discovery", Set.of("cell", "notice", "contract", "text"));
    rooms.put(
        "sheet", Set.of("notice", "cell", "contract", "text", "csv", "xlsx", "block", "discovery"));
    rooms.put("lineage", Set.of("language", "cell", "contract"));
    rooms.put(
        "intake", Set.of("notice", "cell", "contract", "block", "discovery", "sheet", "lineage"));
    rooms.put("ballot", Set.of("notice", "contract", "intake"));
    rooms.put("disclosure", Set.of("contract", "ballot"));
    rooms.put("reconciliation", Set.of("notice", "contract", "intake", "disclosure"));
    rooms.put("score", Set.of("language", "contract", "lineage", "ballot", "disclosure"));
    rooms.put("standing", Set.of("contract", "lineage", "ballot", "disclosure", "score"));
    rooms.put("trend", Set.of("score"));
    rooms.put(
        "rectification", Set.of("language", "notice", "cell", "contract", "lineage", "score"));
    rooms.put("closure", Set.of("score", "rectification"));
    rooms.put("loop", Set.of("score", "standing"));
    rooms.put("aggregate", Set.of("contract", "disclosure", "score", "rectification"));
    rooms.put("restatement", Set.of("language", "notice", "contract"));
    rooms.put(
        "store",
        Set.of(
            "language",
            "permission",
            "notice",
            "packed",
            "contract",
            "score",
            "standing",
            "rectification",
            "restatement"));
    rooms.put(
        "facts",
        Set.of(
            "language",
            "notice",
            "contract",
            "lineage",
            "score",
            "rectification",
            "closure",
            "loop",
            "restatement"));
    rooms.put(
        "compare",
        Set.of(
            "notice",
            "cell",
            "contract",
            "lineage",
            "score",
            "standing",
            "trend",
            "rectification",
            "closure",
            "loop",
            "aggregate",
            "restatement",
            "facts"));
    rooms.put(
        "chart",
        Set.of(
            "language",
            "contract",
            "lineage",
            "score",
            "rectification",
            "closure",
            "loop",
            "facts"));
    rooms.put(
        "report",
        Set.of(
            "language",
            "permission",
            "notice",
            "contract",
            "csv",
            "lineage",
            "score",
            "rectification",
            "closure",
            "loop",
            "restatement",
            "facts",
            "chart"));
    rooms.put("sample", Set.of("language", "contract", "csv"));
    rooms.put("template", Set.of("language", "notice", "contract", "csv", "discovery"));
    Set<String> pipeline = new TreeSet<>(rooms.keySet());
    pipeline.removeAll(Set.of("sample", "template"));
    rooms.put("run", pipeline);
    rooms.put(
        "job",
        Set.of(
            "language", "permission", "notice", "contract", "discovery", "store", "report", "run"));
    rooms.put(
        "cli",
        Set.of(
            "language",
            "permission",
            "notice",
            "store",
            "report",
            "sample",
            "template",
            "run",
            "job"));
    return rooms;
  }

  private static Map<String, Set<String>> subRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    divide("contract", contractRooms(), rooms);
    divide("score", scoreRooms(), rooms);
    divide("standing", standingRooms(), rooms);
    divide("store", storeRooms(), rooms);
    divide("facts", factsRooms(), rooms);
    divide("compare", compareRooms(), rooms);
    divide("chart", chartRooms(), rooms);
    divide("report", reportRooms(), rooms);
    divide("run", runRooms(), rooms);
    divide("cli", cliRooms(), rooms);
    return rooms;
  }

  private static Map<String, Set<String>> scoreRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("inference", Set.of());
    rooms.put("", Set.of("inference"));
    return rooms;
  }

  private static Map<String, Set<String>> contractRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("", Set.of());
    rooms.put("row", Set.of(""));
    rooms.put("file", Set.of("", "row"));
    rooms.put("yaml", Set.of("", "file"));
    return rooms;
  }

  private static Map<String, Set<String>> standingRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("fit", Set.of());
    rooms.put("", Set.of("fit"));
    return rooms;
  }

  private static Map<String, Set<String>> storeRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("database", Set.of());
    rooms.put("", Set.of("database"));
    return rooms;
  }

  private static Map<String, Set<String>> factsRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("score", Set.of());
    rooms.put("standing", Set.of("score"));
    rooms.put("ledger", Set.of());
    rooms.put("meeting", Set.of("score", "standing"));
    rooms.put("", Set.of("score", "standing", "ledger", "meeting"));
    rooms.put("preparation", Set.of("", "meeting"));
    return rooms;
  }

  private static Map<String, Set<String>> compareRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("input", Set.of());
    rooms.put("line", Set.of("input"));
    rooms.put("score", Set.of("input", "line"));
    rooms.put("standing", Set.of("input", "line"));
    rooms.put("common", Set.of("input"));
    rooms.put("ledger", Set.of("input", "line", "score", "common"));
    rooms.put("meeting", Set.of("input", "line", "score", "ledger"));
    rooms.put("check", Set.of("input", "line", "score", "meeting"));
    rooms.put("", Set.of("input", "line", "score", "standing", "ledger", "meeting"));
    return rooms;
  }

  private static Map<String, Set<String>> chartRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("style", Set.of());
    rooms.put("draw", Set.of("style"));
    rooms.put("svg", Set.of("style", "draw"));
    rooms.put("base", Set.of("style", "draw"));
    Set<String> shared = Set.of("style", "draw", "base");
    List<String> subjects = List.of("score", "grade", "ledger", "standing");
    subjects.forEach(subject -> rooms.put(subject, shared));
    Set<String> all = new TreeSet<>(rooms.keySet());
    all.remove("style");
    rooms.put("", all);
    return rooms;
  }

  private static Map<String, Set<String>> reportRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    Set<String> tables = new TreeSet<>(List.of("table.score", "table.ledger", "table.meeting"));
    rooms.put("column", Set.of());
    tables.forEach(subject -> rooms.put(subject, Set.of("column")));
    rooms.put("run", Set.of());
    rooms.put("publication", Set.of("run"));
    rooms.put("table", union(tables, "column", "run"));
    rooms.put("page.plot", Set.of());
    rooms.put("page.base", Set.of("page.plot"));
    rooms.put("page.index", Set.of("run", "page.base"));
    rooms.put("page.change", Set.of("page.base"));
    rooms.put("page.standing", Set.of("page.plot", "page.base"));
    rooms.put("page.ledger", Set.of("page.plot", "page.base"));
    rooms.put("page.meeting", Set.of("page.base", "page.change", "page.ledger"));
    rooms.put("page.point", Set.of("page.base", "page.change", "page.standing", "page.ledger"));
    rooms.put("page.data", Set.of("page.base", "page.ledger"));
    rooms.put("page.pair", Set.of("page.plot", "page.base"));
    rooms.put("page.working", Set.of("page.base"));
    Set<String> sections = new TreeSet<>(rooms.keySet());
    sections.removeAll(union(tables, "table", "column", "run", "publication", "page.index"));
    Set<String> ofBranches = new TreeSet<>(sections);
    ofBranches.removeAll(Set.of("page.point", "page.data", "page.pair"));
    rooms.put("page.branch", ofBranches);
    sections.add("page.branch");
    rooms.put("page", sections);
    Set<String> printed = new TreeSet<>(sections);
    printed.add("page");
    rooms.put("html", union(printed, "page.index"));
    rooms.put("pdf", Set.of("page", "page.base", "page.branch", "page.plot", "html"));
    rooms.put("paper.block", Set.of("page.base"));
    rooms.put("paper.part.template", Set.of());
    rooms.put("paper.part", Set.of("page.base", "paper.block", "paper.part.template"));
    rooms.put(
        "paper",
        Set.of(
            "page.base",
            "page.ledger",
            "page.meeting",
            "page.point",
            "paper.block",
            "paper.part",
            "paper.part.template"));
    printed = new TreeSet<>(printed);
    rooms.put("workbook.part", Set.of());
    rooms.put("workbook.chart", Set.of("workbook.part"));
    rooms.put("workbook.entry", Set.of("workbook.part"));
    rooms.put("workbook.grid", Set.of("workbook.part", "workbook.chart", "workbook.entry"));
    Set<String> drawn = Set.of("workbook.part", "workbook.chart", "workbook.grid");
    rooms.put("workbook.base", union(drawn, "column", "table", "page.base", "page.ledger"));
    Set<String> shared = union(drawn, "column", "page", "page.base", "workbook.base");
    rooms.put(
        "workbook.score",
        union(
            shared,
            "table.score",
            "table.ledger",
            "table.meeting",
            "page.branch",
            "page.standing"));
    rooms.put("workbook.ledger", union(shared, "table.ledger", "page.ledger"));
    rooms.put("workbook.list", union(shared, "workbook.entry", "table", "table.ledger"));
    printed.addAll(
        union(shared, "table.score", "table.meeting", "workbook.score", "workbook.ledger"));
    rooms.put("workbook", printed);
    rooms.put("preparation", Set.of("table", "run", "page.base", "paper.block", "paper.part"));
    rooms.put(
        "",
        Set.of(
            "table",
            "run",
            "page.index",
            "page.base",
            "page.pair",
            "page",
            "html",
            "pdf",
            "paper",
            "workbook",
            "workbook.list"));
    rooms.put("explain", Set.of("run", "page.base", "page.working", ""));
    return rooms;
  }

  private static Map<String, Set<String>> runRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("ending", Set.of());
    rooms.put("meter", Set.of());
    rooms.put("", Set.of("ending", "meter"));
    rooms.put("preparation", Set.of("", "ending"));
    return rooms;
  }

  private static Map<String, Set<String>> cliRooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    rooms.put("message", Set.of());
    rooms.put("failure", Set.of());
    rooms.put("option", Set.of());
    rooms.put("", Set.of("message", "failure", "option"));
    return rooms;
  }

  private static Set<String> union(Set<String> some, String... others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(List.of(others));
    return all;
  }

  /** Adds the packages of a room under their whole names; the empty name is the room's own. */
  private static void divide(
      String room, Map<String, Set<String>> packages, Map<String, Set<String>> rooms) {
    packages.forEach(
        (name, imports) ->
            rooms.put(
                within(room, name),
                imports.stream().map(i -> within(room, i)).collect(Collectors.toSet())));
  }

  private static String within(String room, String name) {
    return name.isEmpty() ? room : room + "." + name;
  }

  static Stream<String> everySubRoom() {
    return SUB_ROOMS.keySet().stream();
  }

  static Stream<String> everyRoom() {
    return ROOMS.keySet().stream();
  }

  static Stream<String> everyLibrary() {
    return DOORS.keySet().stream();
  }

  @Test
  void everyClassStandsInARoomOfTheList() {
    Set<String> found = CLASSES.stream().map(ArchitectureTest::roomOf).collect(Collectors.toSet());
    assertThat(found).isEqualTo(ROOMS.keySet());
  }

  @Test
  void theListItselfPointsOneWay() {
    assertOneWay(ROOMS);
  }

  @ParameterizedTest
  @MethodSource("everyRoom")
  void aRoomImportsOnlyWhatTheListAllows(String room) {
    Set<String> allowed = new TreeSet<>(ROOMS.getOrDefault(room, Set.of()));
    allowed.add(room);
    noClasses()
        .that(standIn(room))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "stand in another room than " + allowed,
                c -> c.getPackageName().startsWith(PROJECT) && !allowed.contains(roomOf(c))))
        .check(CLASSES);
  }

  @Test
  void everyPackageOfADividedRoomIsListed() {
    Set<String> divided =
        SUB_ROOMS.keySet().stream().map(ArchitectureTest::first).collect(Collectors.toSet());
    Set<String> found =
        CLASSES.stream()
            .filter(c -> divided.contains(roomOf(c)))
            .map(ArchitectureTest::subRoomOf)
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(SUB_ROOMS.keySet());
  }

  @Test
  void theListOfSubRoomsPointsOneWay() {
    assertOneWay(SUB_ROOMS);
  }

  private static void assertOneWay(Map<String, Set<String>> list) {
    List<String> order = List.copyOf(list.keySet());
    list.forEach(
        (room, imports) ->
            assertThat(imports).allMatch(i -> order.indexOf(i) < order.indexOf(room), room));
  }

  @ParameterizedTest
  @MethodSource("everySubRoom")
  void aSubRoomImportsOnlyWhatTheListAllows(String room) {
    Set<String> allowed = new TreeSet<>(SUB_ROOMS.getOrDefault(room, Set.of()));
    allowed.add(room);
    noClasses()
        .that(DescribedPredicate.describe("stand in " + room, c -> subRoomOf(c).equals(room)))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "stand in another package of the room than " + allowed,
                c ->
                    c.getPackageName().startsWith(PROJECT)
                        && roomOf(c).equals(first(room))
                        && !allowed.contains(subRoomOf(c))))
        .check(CLASSES);
  }

  @Test
  void theInnerPackagesOfARoomAreImportedByThatRoomAlone() {
    ENTRANCES.forEach(
        (room, entrances) ->
            noClasses()
                .that(DescribedPredicate.not(standIn(room)))
                .should()
                .dependOnClassesThat(
                    DescribedPredicate.describe(
                        "stand in " + room + " outside " + entrances,
                        c ->
                            c.getPackageName().startsWith(PROJECT)
                                && roomOf(c).equals(room)
                                && !entrances.contains(subRoomOf(c))))
                .check(CLASSES));
  }

  @ParameterizedTest
  @MethodSource("everyLibrary")
  void aLibraryHasOneDoor(String library) {
    String door = DOORS.getOrDefault(library, "");
    noClasses()
        .that(
            DescribedPredicate.describe(
                "stand outside " + door,
                c -> !roomOf(c).equals(door) && !subRoomOf(c).equals(door)))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe("are of " + library, c -> library.equals(libraryOf(c))))
        .check(CLASSES);
  }

  /** The library of a class: of two that are listed, the one that is a part of the other. */
  private static String libraryOf(JavaClass dependency) {
    String name = dependency.getPackageName() + ".";
    return DOORS.keySet().stream()
        .filter(library -> name.startsWith(library + "."))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  @Test
  void everyLibraryInUseHasADoor() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are ours, the platform's, or of a library with a door", this::hasADoor))
        .check(CLASSES);
  }

  private boolean hasADoor(JavaClass dependency) {
    String name = dependency.getPackageName();
    return dependency.isPrimitive()
        || dependency.isArray()
        || name.startsWith(PROJECT)
        || name.startsWith("java.")
        || name.startsWith("javax.sql")
        || name.startsWith("javax.imageio")
        || name.startsWith("org.jspecify")
        || DOORS.keySet().stream().anyMatch(name::startsWith);
  }

  @Test
  void noLibraryStandsInAPublicSignature() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe("are not of cli", c -> !roomOf(c).equals("cli")))
        .should(nameOnlyOursAndThePlatforms())
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching(PROJECT + "sample.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static ArchCondition<JavaMethod> nameOnlyOursAndThePlatforms() {
    return new ArchCondition<>("name only our types and the platform's") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(type -> DOORS.keySet().stream().anyMatch(type.getPackageName()::startsWith))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " names " + type.getName())));
      }
    };
  }

  private static DescribedPredicate<JavaClass> standIn(String room) {
    return DescribedPredicate.describe(
        "stand in " + room, javaClass -> roomOf(javaClass).equals(room));
  }

  private static String roomOf(JavaClass javaClass) {
    return first(subRoomOf(javaClass));
  }

  private static String subRoomOf(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    return name.substring((name.startsWith(ROOT) ? ROOT : PROJECT).length());
  }

  private static String first(String name) {
    int end = name.indexOf('.');
    return end < 0 ? name : name.substring(0, end);
  }
}
