package partybuilding.assessment.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The platform's files, with a moment before every change of them. The virtual machine makes it by
 * {@code -Djava.nio.file.spi.DefaultFileSystemProvider}.
 */
public final class WatchedProvider extends FileSystemProvider {
  private static final Pattern UNLIKE_IN_EVERY_RUN =
      Pattern.compile("[0-9a-f]{16}|.*(?=\\.(log|tmp)$)");

  private final FileSystemProvider files;
  private final WatchedFileSystem system;

  public WatchedProvider(FileSystemProvider files) {
    this.files = files;
    this.system = new WatchedFileSystem(files.getFileSystem(URI.create("file:///")), this);
  }

  private static Path bare(Path path) {
    return WatchedPath.bare(path);
  }

  private static String name(Path path) {
    return UNLIKE_IN_EVERY_RUN.matcher(String.valueOf(path.getFileName())).replaceAll("*");
  }

  @Override
  public String getScheme() {
    return files.getScheme();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
    return files.newFileSystem(uri, env);
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return system.watched(files.getPath(uri));
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) {
      CrashMoments.pass("open " + name(path));
    }
    return new WatchedChannel(files.newFileChannel(bare(path), options, attributes), name(path));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return options.isEmpty() || options.equals(Set.of(StandardOpenOption.READ))
        ? files.newByteChannel(bare(path), options, attributes)
        : newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> names =
        files.newDirectoryStream(bare(folder), path -> filter.accept(system.watched(path)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return system.watched(names.iterator());
      }

      @Override
      public void close() throws IOException {
        names.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    CrashMoments.pass("folder " + name(folder));
    files.createDirectory(bare(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    CrashMoments.pass("delete " + name(path));
    files.delete(bare(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    CrashMoments.pass("copy " + name(target));
    files.copy(bare(source), bare(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    CrashMoments.pass("move " + name(source) + " to " + name(target));
    files.move(bare(source), bare(target), options);
    CrashMoments.pass("moved " + name(source));
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    CrashMoments.pass("link " + name(link));
    files.createSymbolicLink(bare(link), bare(target), attributes);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return system.watched(files.readSymbolicLink(bare(link)));
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return files.isSameFile(bare(path), bare(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return files.isHidden(bare(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return new FaultyStore(files.getFileStore(bare(path)), DiskFault.ofThisProcess());
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    if (DiskFault.ofThisProcess() == DiskFault.READ_ONLY
        && List.of(modes).contains(AccessMode.WRITE)) {
      throw new FileSystemException(path.toString(), null, "Read-only file system");
    }
    files.checkAccess(bare(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return files.getFileAttributeView(bare(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return files.readAttributes(bare(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return files.readAttributes(bare(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    files.setAttribute(bare(path), attribute, value, options);
  }
}
