package partybuilding.assessment.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JoinedTablesTest {
  private static FigureTable table(PublishedRow... rows) {
    return new FigureTable("indicators", List.of("ballots"), Set.of("ballots"), List.of(rows));
  }

  private static PublishedRow row(String key, double ballots) {
    return new PublishedRow(2024, key, List.of(ballots));
  }

  @Test
  void tablesOfManyBranchesAreOneTable() {
    List<FigureTable> folders =
        IntStream.range(0, 300).mapToObj(i -> table(row("B" + i + "/x", i))).toList();

    assertThat(JoinedTables.of(folders))
        .singleElement()
        .satisfies(joined -> assertThat(joined.rows()).hasSize(300));
  }

  @Test
  void aRowThatSeveralFoldersHaveAlikeStandsOnce() {
    assertThat(JoinedTables.of(List.of(table(row("B1/x", 9)), table(row("B1/x", 9)))))
        .singleElement()
        .satisfies(joined -> assertThat(joined.rows()).containsExactly(row("B1/x", 9)));
  }

  @Test
  void rowsOfOneBranchThatDifferAreBothCompared() {
    List<FigureTable> joined =
        JoinedTables.of(
            List.of(table(row("B1/x", 9)), table(row("B1/x", 8)), table(row("B2/x", 7))));

    assertThat(joined)
        .extracting(FigureTable::rows)
        .containsExactly(List.of(row("B1/x", 9), row("B2/x", 7)), List.of(row("B1/x", 8)));
  }

  @Test
  void tablesWithOtherColumnsStayApart() {
    FigureTable other =
        new FigureTable("indicators", List.of("mean"), Set.of(), List.of(row("B2/x", 80)));

    assertThat(JoinedTables.of(List.of(table(row("B1/x", 9)), other))).hasSize(2);
  }
}
