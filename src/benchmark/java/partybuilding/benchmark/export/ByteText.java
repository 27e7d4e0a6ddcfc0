package partybuilding.benchmark.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A UTF-8 file written through one buffer, from bytes that are encoded once. */
final class ByteText implements Closeable {
  private static final int CAPACITY = 1 << 18;
  private static final int LONGEST_NUMBER = 20;

  private final OutputStream file;
  private final byte[] buffer = new byte[CAPACITY];
  private final byte[] digits = new byte[LONGEST_NUMBER];
  private int size;

  ByteText(Path path) throws IOException {
    file = Files.newOutputStream(path);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  ByteText add(byte[] text) throws IOException {
    reserve(text.length);
    System.arraycopy(text, 0, buffer, size, text.length);
    size += text.length;
    return this;
  }

  ByteText add(char ascii) throws IOException {
    reserve(1);
    buffer[size++] = (byte) ascii;
    return this;
  }

  /** Adds a number that is not negative. */
  ByteText add(long number) throws IOException {
    reserve(LONGEST_NUMBER);
    int place = LONGEST_NUMBER;
    long rest = number;
    do {
      digits[--place] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    int length = LONGEST_NUMBER - place;
    System.arraycopy(digits, place, buffer, size, length);
    size += length;
    return this;
  }

  private void reserve(int length) throws IOException {
    if (size + length > CAPACITY) {
      flush();
    }
  }

  private void flush() throws IOException {
    file.write(buffer, 0, size);
    size = 0;
  }

  @Override
  public void close() throws IOException {
    flush();
    file.close();
  }
}
