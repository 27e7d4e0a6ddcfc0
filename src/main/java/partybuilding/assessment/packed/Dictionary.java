package partybuilding.assessment.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Distinct texts, one after another: a byte a character where all of them allow it, else two.
 * Nothing is encoded, so that half a character comes back too.
 */
final class Dictionary {
  private static final char LAST_OF_ONE_BYTE = 0xff;

  private Dictionary() {}

  static void write(List<String> texts, BlockWriter out) {
    long[] lengths = texts.stream().mapToLong(String::length).toArray();
    boolean[] present = new boolean[lengths.length];
    Arrays.fill(present, true);
    int size = Math.toIntExact(Arrays.stream(lengths).sum());
    boolean narrow = texts.stream().allMatch(Dictionary::narrow);
    out.number(texts.size());
    out.number(size);
    NumberColumn.write(lengths, present, out);
    ByteBuffer bytes = out.room(Byte.BYTES + size * (narrow ? Byte.BYTES : Character.BYTES));
    bytes.put((byte) (narrow ? 1 : 0));
    for (String text : texts) {
      put(text, narrow, bytes);
    }
  }

  private static boolean narrow(String text) {
    return text.chars().allMatch(c -> c <= LAST_OF_ONE_BYTE);
  }

  private static void put(String text, boolean narrow, ByteBuffer bytes) {
    if (narrow) {
      bytes.put(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      bytes.asCharBuffer().put(text);
      bytes.position(bytes.position() + text.length() * Character.BYTES);
    }
  }

  static List<Optional<String>> read(ByteBuffer in) {
    int count = in.getInt();
    int size = in.getInt();
    NumberColumn lengths = NumberColumn.read(count, in);
    char[] all = in.get() == 1 ? narrow(size, in) : wide(size, in);
    List<Optional<String>> texts = new ArrayList<>(count);
    int begin = 0;
    for (int i = 0; i < count; i++) {
      int length = lengths.notNegativeAt(i);
      texts.add(Optional.of(new String(all, begin, length)));
      begin += length;
    }
    return texts;
  }

  private static char[] narrow(int size, ByteBuffer in) {
    char[] all = new char[size];
    for (int i = 0; i < size; i++) {
      all[i] = (char) Byte.toUnsignedInt(in.get());
    }
    return all;
  }

  private static char[] wide(int size, ByteBuffer in) {
    char[] all = new char[size];
    in.asCharBuffer().get(all);
    in.position(in.position() + size * Character.BYTES);
    return all;
  }
}
