package partybuilding.assessment.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Iterator;

/**
 * A path of the platform that belongs to the watched files.
 *
 * @param path the platform's own
 */
record WatchedPath(Path path, WatchedFileSystem system) implements Path {
  static Path bare(Path path) {
    return path instanceof WatchedPath watched ? watched.path : path;
  }

  private Path watched(Path bare) {
    return bare == null ? null : system.watched(bare);
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return path.isAbsolute();
  }

  @Override
  public Path getRoot() {
    return watched(path.getRoot());
  }

  @Override
  public Path getFileName() {
    return watched(path.getFileName());
  }

  @Override
  public Path getParent() {
    return watched(path.getParent());
  }

  @Override
  public int getNameCount() {
    return path.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return watched(path.getName(index));
  }

  @Override
  public Path subpath(int begin, int end) {
    return watched(path.subpath(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return path.startsWith(bare(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return path.endsWith(bare(other));
  }

  @Override
  public Path normalize() {
    return watched(path.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return watched(path.resolve(bare(other)));
  }

  @Override
  public Path relativize(Path other) {
    return watched(path.relativize(bare(other)));
  }

  @Override
  public URI toUri() {
    return path.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return watched(path.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return watched(path.toRealPath(options));
  }

  @Override
  public Iterator<Path> iterator() {
    return system.watched(path.iterator());
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
      throws IOException {
    return path.register(watcher, events, modifiers);
  }

  @Override
  public int compareTo(Path other) {
    return path.compareTo(bare(other));
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
