package partybuilding.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything that the program's single file bundles is listed in it, with its licence's text. */
@Tag("packaged")
class PackagedJarTest {
  private static final Path JAR = Path.of("target", "party-building-assessment.jar");
  private static final String CLASSES = "BOOT-INF/classes/";
  private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+)\\.jar");
  private static final Pattern COMPONENT = Pattern.compile("pkg:maven/[^/]+/([^@]+)@([^?]+)\\?");
  private static final Pattern LICENCE =
      Pattern.compile("\"license\" : \\{\\s*\"(?:id|name)\" : \"([^\"]+)\"");

  /** The text of each licence as the bill calls it; of several, one is enough. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "Apache-2.0", "Apache-2.0",
          "BSD-2-Clause", "BSD-2-Clause",
          "MIT", "MIT",
          "LGPL-2.1-or-later", "LGPL-2.1",
          "GNU Library or Lesser General Public License (LGPL)", "LGPL-3",
          "MPL-2.0", "MPL-2.0",
          "CC0-1.0", "CC0-1.0",
          "Unicode/ICU License", "Unicode-ICU");

  @Test
  void everyLibraryIsInTheBillWithALicenceWhoseTextLiesInTheJar() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      Map<String, Set<String>> bill = bill(jar);
      Set<String> libraries = libraries(jar);
      assertThat(libraries).hasSizeGreaterThan(50);
      for (String library : libraries) {
        List<String> texts =
            bill.getOrDefault(library, Set.of()).stream()
                .flatMap(licence -> Optional.ofNullable(TEXTS.get(licence)).stream())
                .map(text -> "META-INF/licences/" + text + ".txt")
                .filter(text -> jar.getEntry(text) != null)
                .toList();
        assertThat(texts).as(library + " " + bill.get(library)).isNotEmpty();
      }
    }
  }

  @Test
  void theFontsLicenceLiesBesideThem() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      String style = CLASSES + "partybuilding/assessment/chart/style/";
      assertThat(jar.getEntry(style + "NotoSansSC-Regular.ttf")).isNotNull();
      assertThat(text(jar, style + "NotoSansSC-OFL.txt")).contains("SIL OPEN FONT LICENSE");
    }
  }

  private static Set<String> libraries(ZipFile jar) {
    return jar.stream()
        .map(ZipEntry::getName)
        .map(LIBRARY::matcher)
        .filter(Matcher::matches)
        .map(library -> library.group(1))
        .filter(library -> !library.startsWith("spring-boot-jarmode"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The licences of each component, by the name of its jar. */
  private static Map<String, Set<String>> bill(ZipFile jar) throws IOException {
    Map<String, Set<String>> bill = new HashMap<>();
    String text = text(jar, "META-INF/sbom/application.cdx.json");
    for (String part : text.split("\"bom-ref\" : \"", -1)) {
      Matcher component = COMPONENT.matcher(part);
      if (component.lookingAt()) {
        bill.put(component.group(1) + "-" + component.group(2), licences(part));
      }
    }
    return bill;
  }

  private static Set<String> licences(String component) {
    return LICENCE
        .matcher(component)
        .results()
        .map(licence -> licence.group(1))
        .collect(Collectors.toSet());
  }

  private static String text(ZipFile jar, String name) throws IOException {
    ZipEntry entry = Objects.requireNonNull(jar.getEntry(name), name);
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }
}
