package partybuilding.assessment.block;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** The blocks of a file in their order, some of them parted ahead of their turn. */
final class BlockQueue implements Closeable {
  private final BlockCutter cutter;
  private final Blocking blocking;
  private final Supplier<BlockParser> parsers;
  private final Queue<BlockParser> idle = new ConcurrentLinkedQueue<>();
  private final Deque<CompletableFuture<PartedBlock>> ahead = new ArrayDeque<>();
  private boolean ended;

  BlockQueue(BlockCutter cutter, Blocking blocking, Supplier<BlockParser> parsers) {
    this.cutter = cutter;
    this.blocking = blocking;
    this.parsers = parsers;
    blocking.watch().begin();
  }

  /** The next block; empty behind the last. */
  Optional<PartedBlock> next() throws IOException {
    while (!ended && ahead.size() < blocking.ahead()) {
      Optional<ByteBlock> block = cutter.next();
      ended = block.isEmpty();
      block.ifPresent(
          cut -> ahead.add(CompletableFuture.supplyAsync(() -> parse(cut), blocking.executor())));
    }
    return ahead.isEmpty() ? Optional.empty() : Optional.of(taken());
  }

  private PartedBlock taken() {
    PartedBlock parted = join(ahead.remove());
    blocking.watch().read(parted.block().length(), parted.lineEnds());
    return parted;
  }

  private static PartedBlock join(CompletableFuture<PartedBlock> parted) {
    try {
      return parted.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnprovedText unproved) {
        throw unproved;
      }
      throw e;
    }
  }

  /** A parser keeps what it knows of a file's cells from block to block. */
  private PartedBlock parse(ByteBlock block) {
    BlockParser kept = idle.poll();
    BlockParser parser = kept == null ? parsers.get() : kept;
    PartedBlock parted = parser.parse(block);
    idle.add(parser);
    return parted;
  }

  @Override
  public void close() throws IOException {
    ahead.forEach(waiting -> waiting.cancel(false));
    cutter.close();
  }
}
