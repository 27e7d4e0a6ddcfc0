package partybuilding.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Executable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.job.YearlyRun;

/**
 * No byte may depend on the locale, the encoding or the time zone of the machine: whatever the
 * platform offers with one of them passed is never called without.
 */
class SurroundingsTest {
  private static final Set<Class<?>> SURROUNDINGS =
      Set.of(Locale.class, Charset.class, ZoneId.class);

  /** Their methods without a charset are UTF-8 on every machine. */
  private static final Set<String> EXEMPT =
      Set.of(Files.class.getName(), ZipFile.class.getName(), ZipOutputStream.class.getName());

  /** What has no form with a locale and yet depends on it. */
  private static final Set<String> WITHOUT_CHOICE =
      Set.of(
          "java.lang.String.formatted",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.text.DecimalFormat.<init>",
          "java.time.format.DateTimeFormatter.ofLocalizedDate",
          "java.time.format.DateTimeFormatter.ofLocalizedTime",
          "java.time.format.DateTimeFormatter.ofLocalizedDateTime");

  /** Of Math: what its description allows to be off by a unit of the last place and more. */
  private static final Set<String> INEXACT =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(YearlyRun.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void nothingIsLeftToTheMachinesLocaleEncodingOrTimeZone() {
    classes().should(passTheirSurroundings()).check(CLASSES);
  }

  /** Math may be rounded by each machine and each release in its own way; StrictMath never is. */
  @Test
  void noFunctionWhoseLastDigitIsTheVirtualMachinesOwnIsCalled() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "belongs to Math and is not exact",
                call ->
                    call.getTargetOwner().isEquivalentTo(Math.class)
                        && INEXACT.contains(call.getTarget().getName())))
        .check(CLASSES);
  }

  /** Up to Java 17 a writer whose last bytes find no room leaves its file open. */
  @Test
  void noFileIsOpenedByAWriterThatAloneCanCloseIt() {
    noClasses()
        .should()
        .callMethod(Files.class, "newBufferedWriter", Path.class, OpenOption[].class)
        .orShould()
        .callMethod(Files.class, "newBufferedWriter", Path.class, Charset.class, OpenOption[].class)
        .check(CLASSES);
  }

  @Test
  void aCallThatLeavesThemOpenIsFound() {
    JavaClass careless = new ClassFileImporter().importClass(Careless.class);
    List<String> found =
        careless.getCodeUnitAccessesFromSelf().stream()
            .filter(SurroundingsTest::leavesOpen)
            .map(access -> access.getTarget().getName())
            .sorted()
            .toList();
    assertThat(found).containsExactly("format", "formatted", "getBytes", "toLowerCase");
  }

  /**
   * Each kind of call that the rule must report, beside calls that it must not. Nothing calls this
   * class: the rule reads its bytecode. Error Prone would reject the first calls for the same
   * reason as the rule, and the method as unused.
   */
  @SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "UnusedMethod"})
  private static final class Careless {
    static List<Object> calls(String text) {
      return List.of(
          String.format("%d", 1),
          "%d".formatted(1),
          text.getBytes(),
          text.toLowerCase(),
          String.format(Locale.ROOT, "%d", 1),
          text.getBytes(StandardCharsets.UTF_8),
          text.toLowerCase(Locale.ROOT));
    }
  }

  private static ArchCondition<JavaClass> passTheirSurroundings() {
    return new ArchCondition<>("pass the locale, charset and zone") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        javaClass.getCodeUnitAccessesFromSelf().stream()
            .filter(SurroundingsTest::leavesOpen)
            .forEach(a -> events.add(SimpleConditionEvent.violated(a, a.getDescription())));
      }
    };
  }

  private static boolean leavesOpen(JavaCodeUnitAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    if (!owner.startsWith("java.") || EXEMPT.contains(owner)) {
      return false;
    }
    return WITHOUT_CHOICE.contains(owner + "." + access.getTarget().getName())
        || access.getTarget().resolveMember().map(SurroundingsTest::hasAChoice).orElse(false);
  }

  private static boolean hasAChoice(JavaCodeUnit called) {
    List<Class<?>> given = List.of(((Executable) called.reflect()).getParameterTypes());
    return namesakes(called)
        .map(one -> new ArrayList<>(List.of(one.getParameterTypes())))
        .filter(types -> types.removeIf(SURROUNDINGS::contains))
        .anyMatch(given::equals);
  }

  private static Stream<? extends Executable> namesakes(JavaCodeUnit called) {
    Class<?> owner = called.getOwner().reflect();
    return called.isConstructor()
        ? Arrays.stream(owner.getConstructors())
        : Arrays.stream(owner.getMethods()).filter(m -> m.getName().equals(called.getName()));
  }
}
