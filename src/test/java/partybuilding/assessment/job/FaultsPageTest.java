package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault on the page of faults is held by three cases or more, and by what looks like it. */
class FaultsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/faults.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final int KINDS = 22;
  private static final int FEWEST_CASES = 3;

  /**
   * A row of the page.
   *
   * @param cases golden folders, each with its twin, and tests
   * @param twins tests of what looks like the fault and is none
   */
  record Fault(String kind, List<String> cases, List<String> twins) {
    static Fault of(String row) {
      String[] cells = row.split("\\|", -1);
      return new Fault(cells[1].strip(), names(cells[4]), names(cells[5]));
    }

    private static List<String> names(String cell) {
      return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    Stream<String> folders() {
      return cases.stream().filter(name -> !name.contains("."));
    }

    Stream<String> tests() {
      return Stream.concat(cases.stream(), twins.stream()).filter(name -> name.contains("."));
    }
  }

  static List<Fault> faults() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| ") && line.contains("`"))
        .map(Fault::of)
        .toList();
  }

  @Test
  void everyKindThatWasMetIsThere() throws IOException {
    assertThat(faults()).extracting(Fault::kind).hasSize(KINDS).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsHeldByThreeCasesAndATwin(Fault fault) {
    assertThat(fault.cases().stream().mapToInt(FaultsPageTest::cases).sum())
        .isGreaterThanOrEqualTo(FEWEST_CASES);
    assertThat(Stream.concat(fault.folders(), fault.twins().stream())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aGoldenFolderThatIsNamedIsThere(Fault fault) {
    assertThat(GoldenFolder.cases()).containsAll(fault.folders().toList());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aTestThatIsNamedIsThere(Fault fault) {
    assertThat(fault.tests()).allSatisfy(name -> assertThat(method(name)).isPresent());
  }

  /** How many cases a golden folder or a test holds. */
  private static int cases(String name) {
    return name.contains(".") ? method(name).map(FaultsPageTest::cases).orElse(0) : 1;
  }

  private static int cases(Method test) {
    ValueSource values = test.getAnnotation(ValueSource.class);
    EnumSource constants = test.getAnnotation(EnumSource.class);
    if (values != null) {
      return values.strings().length;
    }
    return constants == null ? 1 : constants.value().getEnumConstants().length;
  }

  private static Optional<Method> method(String name) {
    int dot = name.indexOf('.');
    return type(name.substring(0, dot)).stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals(name.substring(dot + 1)))
        .findFirst();
  }

  private static Optional<Class<?>> type(String simpleName) {
    try (Stream<Path> sources = Files.walk(TESTS)) {
      return sources
          .filter(file -> file.endsWith(simpleName + ".java"))
          .findFirst()
          .map(FaultsPageTest::loaded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> loaded(Path source) {
    String name = TESTS.relativize(source).toString().replace(".java", "").replace('/', '.');
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
