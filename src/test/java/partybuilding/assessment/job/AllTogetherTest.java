package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Finding;

/**
 * All defects in one folder: every case moves its yearly files into a year of its own, and what is
 * found in each of them must be what is found in it alone.
 */
class AllTogetherTest {
  private static final Pattern YEARLY = Pattern.compile("([a-z]+)-(2024|2025)\\.csv");

  /** The years that the cases speak of. */
  private static final int FIRST = 2024;

  private static final int LAST = 2027;

  /** With more, some would be later than the latest year that is read. */
  private static final int YEARS = 70;

  /** What only all files together tell, and only where none of them is refused. */
  private static final Set<String> ACROSS_FILES =
      Set.of(
          "no_counted_ballot",
          "reused_item_number",
          "changed_item_number",
          "changed_gap_number",
          "unknown_carried_item",
          "unknown_recurrence",
          "renumbered_item",
          "comment_without_item",
          "scale_suspected",
          "panel_halved",
          "turnout_mismatch",
          "turnout_mismatch_of_few",
          "turnout_without_ballots",
          "ballots_without_turnout",
          "undrawn_character");

  /** A yearly file of a case under its new name, in a folder with those of other cases. */
  private record Moved(String name, String alone, Path folder, String together, int shift) {
    /** A finding of the shared folder as it would read in the case's own. */
    String home(String line) {
      String home = line.replace(together, alone);
      for (int year = FIRST; year <= LAST; year++) {
        home = home.replace(Integer.toString(year + shift), Integer.toString(year));
      }
      return home;
    }
  }

  @Test
  void everyDefectOfAFileIsFoundAmongAllOthersAsItIsFoundAlone(@TempDir Path folder)
      throws IOException {
    List<Moved> moved = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (String name : GoldenFolder.cases()) {
      for (Path file : yearlyFiles(name)) {
        moveTo(folder, name, file, counts).ifPresent(moved::add);
      }
    }
    Map<Path, Map<String, String>> together = new HashMap<>();
    for (Path data : moved.stream().map(Moved::folder).distinct().toList()) {
      together.put(data, byFile(GoldenFolder.check(data).findings().kept()));
    }

    assertThat(moved).hasSizeGreaterThan(40);
    for (Moved one : moved) {
      Map<String, String> found = Objects.requireNonNull(together.get(one.folder()));
      assertThat(one.home(found.getOrDefault(one.together(), "")))
          .as(one.name())
          .isEqualTo(alone(one, folder.resolve(one.name() + one.alone())));
    }
  }

  private static String alone(Moved moved, Path data) throws IOException {
    GoldenFolder.defect(moved.name()).lay(data);
    return byFile(GoldenFolder.check(data).findings().kept()).getOrDefault(moved.alone(), "");
  }

  private static Map<String, String> byFile(List<Finding> findings) {
    Map<String, String> byFile = new TreeMap<>();
    for (Finding finding :
        findings.stream().filter(f -> !ACROSS_FILES.contains(f.code())).toList()) {
      byFile.merge(finding.place().file(), GoldenFolder.print(List.of(finding)), String::concat);
    }
    return byFile;
  }

  /** The files of a case; none if it changes the rules or the register, which all cases share. */
  private static List<Path> yearlyFiles(String name) throws IOException {
    List<Path> files = GoldenFolder.defect(name).files();
    boolean allYearly =
        files.stream().allMatch(f -> YEARLY.matcher(String.valueOf(f.getFileName())).matches());
    return allYearly ? files : List.of();
  }

  private static Optional<Moved> moveTo(
      Path folder, String name, Path file, Map<String, Integer> counts) throws IOException {
    String alone = String.valueOf(file.getFileName());
    Matcher yearly = YEARLY.matcher(alone);
    if (!yearly.matches()) {
      return Optional.empty();
    }
    int count = counts.merge(yearly.group(1), 1, Integer::sum) - 1;
    Path data = folder.resolve("together " + count / YEARS);
    if (!Files.exists(data)) {
      GoldenFolder.layTidy(data);
    }
    int year = LAST + 1 + count % YEARS;
    int shift = year - Integer.parseInt(yearly.group(2));
    String together = yearly.group(1) + "-" + year + ".csv";
    Files.write(data.resolve(together), shifted(Files.readAllBytes(file), shift));
    return Optional.of(new Moved(name, alone, data, together, shift));
  }

  /** Years are four digits before and after, in any encoding: no byte changes its place. */
  private static byte[] shifted(byte[] bytes, int shift) {
    Charset bytewise = StandardCharsets.ISO_8859_1;
    String text = new String(bytes, bytewise);
    for (int year = LAST; year >= FIRST; year--) {
      String after = Integer.toString(year + shift);
      for (Charset charset :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        text =
            text.replace(
                new String(Integer.toString(year).getBytes(charset), bytewise),
                new String(after.getBytes(charset), bytewise));
      }
    }
    return text.getBytes(bytewise);
  }
}
