package partybuilding.assessment.store;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.message.DbException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FileUtils;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.permission.OwnerOnly;

/**
 * A file of the state as its database asks for it. The database takes settings, SQL among them,
 * from its address, and reads {@code ;}, {@code ~} and backslashes of a path there in its own way.
 * So a path is only ever named to it with all of these escaped, and every legal path is just a
 * path.
 */
final class StateFile extends FilePath {
  private static final String SCHEME = "state";
  private static final String OF_FILES = "file:";
  private static final String SETTINGS_BEGIN = ";";
  private static final String ESCAPED = "%3B";

  static {
    FilePath.register(new StateFile(""));
  }

  private StateFile(String name) {
    this.name = name;
  }

  /** The name under which the database opens a path. */
  static String nameOf(Path path) {
    String uri = path.toUri().toString();
    String escaped = uri.substring(OF_FILES.length()).replace(SETTINGS_BEGIN, ESCAPED);
    return SCHEME + ":" + (escaped.endsWith("/") ? escaped.replaceAll("/+$", "") : escaped);
  }

  private Path path() {
    return Path.of(URI.create(OF_FILES + name.substring(SCHEME.length() + 1)));
  }

  private static StateFile of(Path path) {
    return new StateFile(nameOf(path));
  }

  /** A step that may fail as files do. */
  private interface Step<T> {
    T take(Path path) throws IOException;
  }

  private <T> T take(Step<T> step) {
    try {
      return step.take(path());
    } catch (IOException e) {
      throw DbException.convertIOException(e, name);
    }
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FilePath getPath(String path) {
    return new StateFile(path);
  }

  @Override
  public FilePath toRealPath() {
    Path path = path();
    return Files.exists(path)
        ? take(file -> of(file.toRealPath()))
        : of(path.toAbsolutePath().normalize());
  }

  @Override
  public FilePath getParent() {
    return of(path().resolveSibling(""));
  }

  @Override
  public List<FilePath> newDirectoryStream() {
    return take(
        folder -> {
          try (Stream<Path> files = Files.list(folder)) {
            return files.<FilePath>map(StateFile::of).toList();
          }
        });
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    Path path = path();
    Set<? extends OpenOption> options = FileUtils.modeToOptions(mode);
    FileChannel channel = FileChannel.open(path, options, Access.OWNER.ofNewFile(path));
    if (options.contains(StandardOpenOption.WRITE)) {
      OwnerOnly.closeFile(path);
    }
    return channel;
  }

  @Override
  public boolean createFile() {
    return !exists()
        && take(file -> Files.exists(Files.createFile(file, Access.OWNER.ofNewFile(file))));
  }

  @Override
  public void createDirectory() {
    take(Files::createDirectories);
  }

  @Override
  public void delete() {
    take(Files::deleteIfExists);
  }

  @Override
  public void moveTo(FilePath to, boolean atomicReplace) {
    Path target = ((StateFile) to).path();
    CopyOption[] options =
        atomicReplace ? new CopyOption[] {StandardCopyOption.ATOMIC_MOVE} : new CopyOption[0];
    take(file -> Files.move(file, target, options));
  }

  @Override
  public boolean exists() {
    return Files.exists(path());
  }

  @Override
  public boolean isDirectory() {
    return Files.isDirectory(path());
  }

  @Override
  public boolean isRegularFile() {
    return Files.isRegularFile(path());
  }

  @Override
  public boolean isAbsolute() {
    return true;
  }

  @Override
  public long size() {
    return path().toFile().length();
  }

  @Override
  public long lastModified() {
    return path().toFile().lastModified();
  }

  @Override
  public boolean canWrite() {
    return Files.isWritable(path());
  }

  @Override
  public boolean setReadOnly() {
    return path().toFile().setReadOnly();
  }
}
