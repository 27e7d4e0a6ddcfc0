package partybuilding.assessment.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntColumnTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 70_000, 8 * 65_536 + 1})
  void everyValueStaysWhereItWasAdded(int rows) {
    IntColumn column = new IntColumn();
    for (int row = 0; row < rows; row++) {
      column.add(~row);
    }

    assertThat(column.size()).isEqualTo(rows);
    assertThat(IntStream.range(0, rows).allMatch(row -> column.get(row) == ~row)).isTrue();
  }
}
