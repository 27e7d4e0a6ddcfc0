package partybuilding.assessment.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file with a moment before each write, and some when a part of it is written. */
final class WatchedChannel extends FileChannel {
  private static final int PARTS = 4;

  private final FileChannel file;
  private final String name;

  WatchedChannel(FileChannel file, String name) {
    this.file = file;
    this.name = name;
  }

  /** Writes what the buffer holds, so many bytes after the first. */
  private interface Writing {
    int write(ByteBuffer bytes, int after) throws IOException;
  }

  private int inParts(ByteBuffer bytes, Writing writing) throws IOException {
    int end = bytes.limit();
    int part = bytes.remaining() / PARTS + 1;
    int written = 0;
    while (bytes.position() < end) {
      CrashMoments.pass("write " + name + " part " + (written / part + 1));
      bytes.limit(Math.min(end, bytes.position() + part));
      written += writing.write(bytes, written);
    }
    return written;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return inParts(bytes, (part, after) -> file.write(part));
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    return inParts(bytes, (part, after) -> file.write(part, position + after));
  }

  @Override
  public long write(ByteBuffer[] parts, int offset, int length) throws IOException {
    CrashMoments.pass("write " + name);
    return file.write(parts, offset, length);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    CrashMoments.pass("truncate " + name);
    file.truncate(size);
    return this;
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    CrashMoments.pass("write " + name);
    return file.transferFrom(source, position, count);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return file.read(bytes);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return file.read(bytes, position);
  }

  @Override
  public long read(ByteBuffer[] parts, int offset, int length) throws IOException {
    return file.read(parts, offset, length);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return file.transferTo(position, count, target);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return file.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return file.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }
}
