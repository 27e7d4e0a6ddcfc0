package partybuilding.assessment.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockShapeTest {
  private static final BlockShape<Row> SHAPE =
      BlockShape.of("row", BlockShapeTest::read)
          .texts("text", Row::text)
          .numbers("number", Row::number)
          .reals("real", Row::real)
          .days("day", Row::day)
          .numbers("truth", Row::truth);

  private record Row(
      Optional<String> text,
      OptionalLong number,
      OptionalDouble real,
      Optional<LocalDate> day,
      Optional<Boolean> truth) {
    static final Row NONE =
        new Row(
            Optional.empty(),
            OptionalLong.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty());

    static Row of(String text) {
      return new Row(Optional.of(text), NONE.number, NONE.real, NONE.day, NONE.truth);
    }

    static Row of(long number) {
      return new Row(NONE.text, OptionalLong.of(number), NONE.real, NONE.day, NONE.truth);
    }

    static Row of(double real) {
      return new Row(NONE.text, NONE.number, OptionalDouble.of(real), NONE.day, NONE.truth);
    }
  }

  private static Row read(BlockRow row) {
    return new Row(
        row.optionalText("text"),
        row.optionalNumber("number"),
        row.optionalReal("real"),
        row.optionalDay("day"),
        row.optionalTruth("truth"));
  }

  private static void assertTheyComeBack(List<Row> rows) {
    assertThat(SHAPE.unpack(SHAPE.pack(rows))).isEqualTo(rows);
  }

  @Test
  void rowsComeBackInTheirOrderWithTheirGaps() {
    Row full =
        new Row(
            Optional.of("党总支"),
            OptionalLong.of(7),
            OptionalDouble.of(0.1 + 0.2),
            Optional.of(LocalDate.of(2024, 2, 29)),
            Optional.of(false));

    assertTheyComeBack(List.of());
    assertTheyComeBack(List.of(Row.NONE));
    assertTheyComeBack(List.of(full, Row.NONE, full));
  }

  @Test
  void everyTextComesBackEvenHalfACharacter() {
    assertTheyComeBack(
        texts("", "a", "a", "ÿ", "Ā", "𠮷", "\ud842", "\udfb7x", "\u0000", "长".repeat(70_000)));
  }

  private static List<Row> texts(String... texts) {
    return Arrays.stream(texts).map(Row::of).toList();
  }

  @Test
  void wholeNumbersOfEveryWidthComeBack() {
    List<Long> ends =
        List.of(
            0L, 254L, 255L, 256L, 65_534L, 65_535L, 65_536L, (1L << 31) - 2, 1L << 31, 1L << 62);
    for (long least : new long[] {0, -5, 7_000_000_000L, -(1L << 61)}) {
      for (long end : ends) {
        assertTheyComeBack(List.of(Row.of(least), Row.NONE, Row.of(least + end)));
      }
    }
  }

  @Test
  void realNumbersComeBackBitForBit() {
    assertTheyComeBack(
        IntStream.range(0, 500)
            .mapToObj(i -> Row.of(Double.longBitsToDouble(new Random(i).nextLong())))
            .toList());
    assertTheyComeBack(
        List.of(Row.of(-0.0), Row.of(Double.NaN), Row.of(Double.POSITIVE_INFINITY), Row.NONE));
  }

  @Test
  void aTextIsAskedForItsMeaningOnceHoweverManyRowsHoldIt() {
    AtomicInteger asked = new AtomicInteger();
    BlockShape<Integer> shape =
        BlockShape.<Integer>of(
                "length",
                row ->
                    row.optionalMeaning(
                            "text",
                            Integer.class,
                            text -> {
                              asked.incrementAndGet();
                              return text.length();
                            })
                        .orElseThrow())
            .texts("text", length -> "x".repeat(length));

    for (int rows : new int[] {100, 400}) {
      asked.set(0);
      List<Integer> lengths = IntStream.range(0, rows).mapToObj(i -> i % 3).toList();

      assertThat(shape.unpack(shape.pack(lengths))).isEqualTo(lengths);
      assertThat(asked).hasValue(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 20})
  void aChangedByteIsDamage(int place) {
    byte[] block = SHAPE.pack(List.of(Row.of("甲"), Row.of(5)));
    block[place] ^= 1;

    assertThatThrownBy(() -> SHAPE.unpack(block)).isInstanceOf(DamagedBlock.class);
  }

  @Test
  void aBlockThatIsCutOffIsDamaged() {
    byte[] block = SHAPE.pack(List.of(Row.of("甲"), Row.of(5)));

    for (int length = 0; length < block.length; length++) {
      byte[] cut = Arrays.copyOf(block, length);
      assertThatThrownBy(() -> SHAPE.unpack(cut)).isInstanceOf(DamagedBlock.class);
    }
  }

  @Test
  void anotherColumnOrAnotherKindOfItIsAnotherFormat() {
    List<String> formats = new ArrayList<>();
    formats.add(SHAPE.format());
    formats.add(SHAPE.texts("more", Row::text).format());
    formats.add(SHAPE.reals("more", Row::real).format());
    formats.add(BlockShape.of("row", BlockShapeTest::read).format());
    formats.add(BlockShape.of("other", BlockShapeTest::read).format());

    assertThat(formats).doesNotHaveDuplicates();
  }
}
