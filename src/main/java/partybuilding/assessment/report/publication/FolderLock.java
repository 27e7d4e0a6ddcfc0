package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import partybuilding.assessment.permission.Access;

/**
 * The lock of a folder. The system releases it when the process ends in any way, so a lock is never
 * stale. The locked file is not deleted, as otherwise two runs could each lock a file of the same
 * name.
 */
final class FolderLock implements AutoCloseable {
  static final String FILE_NAME = ".assessment.lock";

  private static final Set<OpenOption> OPENED =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);

  /** The locked byte, after the text: on some systems locked bytes cannot be read by others. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * The locks of this process. The system counts locks by process: opening and closing the file a
   * second time in this process would release the first lock.
   */
  private static final ConcurrentMap<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();

  /** The length of the folder's id, which follows the holder. */
  private static final int IDENTITY_LENGTH = 32;

  private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{" + IDENTITY_LENGTH + "}");

  private final Path file;
  private final FileChannel channel;
  private final String identity;

  private FolderLock(Path file, FileChannel channel, String identity) {
    this.file = file;
    this.channel = channel;
    this.identity = identity;
  }

  /**
   * Locks an existing folder.
   *
   * @throws ReportsInUse at once, if another run holds it
   */
  static FolderLock take(Path folder, Instant now) throws IOException {
    Path file = folder.toRealPath().resolve(FILE_NAME);
    LockHolder holder = LockHolder.now(now);
    LockHolder other = HELD_HERE.putIfAbsent(file, holder);
    if (other != null) {
      throw new ReportsInUse(folder, Optional.of(other));
    }
    try {
      return locked(folder, file, holder);
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(file);
      throw e;
    }
  }

  private static FolderLock locked(Path folder, Path file, LockHolder holder) throws IOException {
    FileChannel channel = FileChannel.open(file, OPENED, Access.OWNER.ofNewFile(file));
    try {
      if (!locks(channel)) {
        throw new ReportsInUse(folder, holderIn(channel));
      }
      write(holder.text(), channel);
      return new FolderLock(file, channel, identity(channel));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void write(String text, FileChannel channel) throws IOException {
    write(text, 0, channel);
  }

  private static void write(String text, int position, FileChannel channel) throws IOException {
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), position);
  }

  /** The id of the folder, drawn at random when it is first locked. */
  private static String identity(FileChannel channel) throws IOException {
    String there = read(LockHolder.LENGTH, IDENTITY_LENGTH, channel);
    if (IDENTITY.matcher(there).matches()) {
      return there;
    }
    String drawn = UUID.randomUUID().toString().replace("-", "");
    write(drawn + "\n", LockHolder.LENGTH, channel);
    return drawn;
  }

  private static String read(int position, int length, FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    channel.read(bytes, position);
    return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Optional<LockHolder> holderIn(FileChannel channel) throws IOException {
    return LockHolder.parse(read(0, LockHolder.LENGTH, channel));
  }

  /** The id of the folder, which is the same on every machine and for every path to it. */
  String identity() {
    return identity;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      write(LockHolder.NOBODY, channel);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
