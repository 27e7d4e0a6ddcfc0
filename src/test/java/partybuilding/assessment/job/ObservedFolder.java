package partybuilding.assessment.job;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * A folder as a path that tells of every access to the files below it before it happens: each
 * question, each opening, each read. So a test can do something between any two moments.
 */
final class ObservedFolder extends FileSystemProvider {
  private final FileSystem real;
  private final Consumer<Path> observer;
  private final FileSystem observed = new Observed();

  private ObservedFolder(FileSystem real, Consumer<Path> observer) {
    this.real = real;
    this.observer = observer;
  }

  /** The folder, observed. */
  static Path of(Path folder, Consumer<Path> observer) {
    return new ObservedFolder(folder.getFileSystem(), observer).wrap(folder);
  }

  /** An observed path, which knows the one that it stands for. */
  private interface Standing {
    Path original();
  }

  private Path wrap(Path original) {
    return (Path)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Path.class, Standing.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "original" -> original;
                  case "getFileSystem" -> observed;
                  default -> wrapped(call(original, method, arguments));
                });
  }

  private static Object call(Path original, Method method, Object[] arguments) throws Throwable {
    Object[] own = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < own.length; i++) {
      own[i] = own[i] instanceof Standing path ? path.original() : own[i];
    }
    try {
      return method.invoke(original, own);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object wrapped(Object result) {
    return result instanceof Path path ? wrap(path) : result;
  }

  private static Path original(Path path) {
    return path instanceof Standing standing ? standing.original() : path;
  }

  private FileSystemProvider told(Path path) {
    observer.accept(original(path));
    return real.provider();
  }

  @Override
  public InputStream newInputStream(Path path, OpenOption... options) throws IOException {
    return new FilterInputStream(told(path).newInputStream(original(path), options)) {
      @Override
      public int read() throws IOException {
        observer.accept(original(path));
        return super.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        observer.accept(original(path));
        return super.read(buffer, offset, length);
      }
    };
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return told(path).newByteChannel(original(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> files = told(folder).newDirectoryStream(original(folder), filter);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return StreamSupport.stream(files.spliterator(), false)
            .map(ObservedFolder.this::wrap)
            .iterator();
      }

      @Override
      public void close() throws IOException {
        files.close();
      }
    };
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    told(path).checkAccess(original(path), modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return told(path).readAttributes(original(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return told(path).readAttributes(original(path), attributes, options);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return told(path).getFileAttributeView(original(path), type, options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return told(path).isSameFile(original(path), original(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return told(path).isHidden(original(path));
  }

  @Override
  public String getScheme() {
    return "observed";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException(uri.toString());
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return observed;
  }

  @Override
  public Path getPath(URI uri) {
    return wrap(real.provider().getPath(uri));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return told(path).getFileStore(original(path));
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {
    throw unwritten(folder);
  }

  @Override
  public void delete(Path path) {
    throw unwritten(path);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw unwritten(target);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) {
    throw unwritten(target);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
    throw unwritten(path);
  }

  /** A run writes nothing into its data folder. */
  private static IllegalStateException unwritten(Path path) {
    return new IllegalStateException("written to: " + path);
  }

  private final class Observed extends FileSystem {
    @Override
    public FileSystemProvider provider() {
      return ObservedFolder.this;
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }

    @Override
    public String getSeparator() {
      return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return List.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
      return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      PathMatcher matcher = real.getPathMatcher(pattern);
      return path -> matcher.matches(original(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
      return real.newWatchService();
    }
  }
}
