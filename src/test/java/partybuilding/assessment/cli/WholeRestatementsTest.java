package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A college of some years is published twice: the list of restatements is the whole difference. */
class WholeRestatementsTest {
  private final Path folder;
  private final Path data;

  WholeRestatementsTest(@TempDir Path folder) {
    this.folder = folder;
    this.data = Terminal.sample(folder, "--branches=6", "--years=2020-2024", "--evaluators=40");
  }

  @BeforeEach
  void theYearsArePublished() throws IOException {
    report("--year=2023");
    report();
    assertThat(restatements().rows()).as("a year that is added moves nothing").isEmpty();
  }

  private void report(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--formats=csv");
    Terminal run = Terminal.report(data, all.toArray(String[]::new));
    assertThat(run.status()).as(run.lines().toString()).isZero();
  }

  private Path tables() {
    return folder.resolve("reports/2024/tables");
  }

  private PublishedTable restatements() throws IOException {
    return PublishedTable.read(tables().resolve("restatements.csv"));
  }

  private void replace(String name, String word, String by, int times) throws IOException {
    Path file = data.resolve(name);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int left = times;
    for (int i = 1; i < lines.size() && left > 0; i++) {
      String line = lines.get(i).replaceFirst(word, by);
      left -= line.equals(lines.get(i)) ? 0 : 1;
      lines.set(i, line);
    }
    assertThat(left).as("%s in %s", word, name).isZero();
    Files.write(file, lines);
  }

  private SortedSet<String> movedAndListed(String... options) throws IOException {
    Map<String, String> was = PublishedCells.of(tables(), 2024);
    report(options);
    SortedSet<String> moved = PublishedCells.moved(was, PublishedCells.of(tables(), 2024));
    assertThat(PublishedCells.listed(restatements())).isEqualTo(moved);
    return moved;
  }

  @Test
  void tenLoweredAnswersMoveFiguresOfManyTablesAndEachIsListed() throws IOException {
    replace("evaluations-2022.csv", ",8[0-9],", ",60,", 10);

    assertThat(movedAndListed("--withdraw"))
        .hasSizeGreaterThan(100)
        .anyMatch(cell -> cell.startsWith("trends 2024"))
        .anyMatch(cell -> cell.startsWith("scores 2023") && cell.endsWith("change"));
    assertThat(restatements().column("was")).containsOnly("");
    assertThat(restatements().column("now")).containsOnly("");
    assertThat(restatements().column("cause")).containsOnly("export_changed");
  }

  @Test
  void anItemThatIsStruckOffEarlierMovesTheLedgersTablesAndEachFigureIsListed() throws IOException {
    replace("rectification-2022.csv", "整改中", "已销号", 2);

    assertThat(movedAndListed())
        .anyMatch(cell -> cell.startsWith("rectification 2021"))
        .anyMatch(cell -> cell.startsWith("requirements 2021"));
  }
}
