package partybuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies between the single file and the row of rooms: packages one can keep in mind. */
class StructureTest {
  private static final int MOST_TYPES = 30;
  private static final int MOST_COMPONENTS = 8;
  private static final Path SOURCES = Path.of("src");
  private static final Path FIGURES = Path.of("target", "structure.txt");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("partybuilding");

  private static final TypeGraph TYPES = TypeGraph.of(CLASSES);

  @Test
  void aPackageHasAtMostThirtyTypes() {
    assertThat(TYPES.byPackage())
        .allSatisfy(
            (name, types) -> assertThat(types).as(name).hasSizeLessThanOrEqualTo(MOST_TYPES));
  }

  @Test
  void noTypesOfAPackageStandInACircleUnlessTheyAreOneSealedFamily() {
    assertThat(TYPES.circles().filter(circle -> !TYPES.sealedFamily(circle))).isEmpty();
  }

  @Test
  void packagesAreFreeOfCircles() {
    assertThat(TYPES.packageCircles()).isEmpty();
  }

  @Test
  void noSimpleNameStandsInTwoPackages() {
    Map<String, Set<String>> packages = new TreeMap<>();
    TYPES
        .names()
        .forEach(
            name ->
                packages
                    .computeIfAbsent(
                        name.substring(name.lastIndexOf('.') + 1), n -> new TreeSet<>())
                    .add(name));
    assertThat(packages.values().stream().filter(names -> names.size() > 1)).isEmpty();
  }

  @Test
  void noSimpleNameStandsTwiceAmongSourcesTestsAndBenchmarks() throws IOException {
    assertThat(namesTwice()).isEmpty();
  }

  /** Simple names with the places of the files that bear them, where there are several. */
  private static Map<String, List<Path>> namesTwice() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Map<String, List<Path>> byName =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .collect(
                  Collectors.groupingBy(
                      file -> String.valueOf(file.getFileName()),
                      TreeMap::new,
                      Collectors.toList()));
      byName.values().removeIf(places -> places.size() == 1);
      return byName;
    }
  }

  @Test
  void aRecordHasAtMostEightComponents() {
    List<String> large =
        CLASSES.stream()
            .filter(c -> c.isRecord() && components(c) > MOST_COMPONENTS)
            .map(c -> c.getName() + ": " + components(c))
            .sorted()
            .toList();
    assertThat(large).isEmpty();
  }

  private static int components(JavaClass type) {
    RecordComponent[] components = type.reflect().getRecordComponents();
    return components == null ? 0 : components.length;
  }

  /** Where the next type needs a package of its own. */
  private static String fullPackages() {
    return TYPES.byPackage().entrySet().stream()
        .filter(types -> types.getValue().size() == MOST_TYPES)
        .map(types -> types.getKey().replaceFirst("^partybuilding\\.(assessment\\.)?", ""))
        .collect(Collectors.joining(", "));
  }

  /** For whoever wants to compare: types per package, and the share of them that is public. */
  @Test
  void theFiguresAreWrittenDown() throws IOException {
    List<Integer> sizes = TYPES.byPackage().values().stream().map(Set::size).sorted().toList();
    long open =
        CLASSES.stream()
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> TYPES.names().contains(c.getName()))
            .count();
    String text =
        Stream.of(
                "packages " + sizes.size(),
                "types per package: median %d, nine in ten at most %d, most %d"
                    .formatted(
                        sizes.get(sizes.size() / 2),
                        sizes.get(sizes.size() * 9 / 10),
                        sizes.get(sizes.size() - 1)),
                "largest circle that is not a sealed family "
                    + TYPES
                        .circles()
                        .filter(circle -> !TYPES.sealedFamily(circle))
                        .mapToInt(Set::size)
                        .max()
                        .orElse(0),
                "names twice " + namesTwice().size(),
                "packages of %d types: %s".formatted(MOST_TYPES, fullPackages()),
                "public types %d of %d".formatted(open, TYPES.names().size()))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.createDirectories(FIGURES.getParent());
    Files.writeString(FIGURES, text);
    assertThat(FIGURES).hasContent(text);
  }
}
