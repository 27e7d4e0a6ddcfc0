package partybuilding.assessment.crash;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;

/** A disk that says what is wrong with it. */
final class FaultyStore extends FileStore {
  private final FileStore store;
  private final DiskFault fault;

  FaultyStore(FileStore store, DiskFault fault) {
    this.store = store;
    this.fault = fault;
  }

  @Override
  public String name() {
    return store.name();
  }

  @Override
  public String type() {
    return store.type();
  }

  @Override
  public boolean isReadOnly() {
    return fault == DiskFault.READ_ONLY || store.isReadOnly();
  }

  @Override
  public long getTotalSpace() throws IOException {
    return store.getTotalSpace();
  }

  @Override
  public long getUsableSpace() throws IOException {
    return fault == DiskFault.FULL ? 0 : store.getUsableSpace();
  }

  @Override
  public long getUnallocatedSpace() throws IOException {
    return fault == DiskFault.FULL ? 0 : store.getUnallocatedSpace();
  }

  @Override
  public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
    return store.supportsFileAttributeView(type);
  }

  @Override
  public boolean supportsFileAttributeView(String name) {
    return store.supportsFileAttributeView(name);
  }

  @Override
  public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
    return store.getFileStoreAttributeView(type);
  }

  @Override
  public Object getAttribute(String attribute) throws IOException {
    return store.getAttribute(attribute);
  }
}
