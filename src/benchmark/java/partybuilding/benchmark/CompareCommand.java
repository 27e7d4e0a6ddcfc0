package partybuilding.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import partybuilding.benchmark.log.FixedWork;
import partybuilding.benchmark.log.Machine;
import partybuilding.benchmark.log.WorkLog;
import partybuilding.benchmark.peer.Peer;
import partybuilding.benchmark.work.Bench;
import partybuilding.benchmark.work.Checking;
import partybuilding.benchmark.work.Measured;
import partybuilding.benchmark.work.Sizes;
import partybuilding.benchmark.work.Timing;
import partybuilding.benchmark.work.Work;
import partybuilding.benchmark.work.Works;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the cells, then times every work. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "checks the cells against every peer, then times all works")
final class CompareCommand implements Callable<Integer> {
  @Mixin private BenchOptions options = new BenchOptions();

  @Option(names = "--small", description = "sizes that take seconds; the targets do not apply")
  private boolean small;

  @Option(names = "--only", split = ",", description = "works to do; hundred-million only so")
  private List<String> only = List.of();

  @Option(
      names = "--enough",
      paramLabel = "SECONDS",
      description = "a work that has taken so long is not repeated (default: ${DEFAULT-VALUE})",
      defaultValue = "300")
  private long enough = 300;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, String> facts = Machine.facts();
    facts.put("day", LocalDate.now(ZoneOffset.UTC).toString());
    Bench bench = options.bench(installed(facts));
    facts.put("program", String.valueOf(bench.program().start().getFileName()));
    Sizes sizes = options.sized(small ? Sizes.SMALL : Sizes.STATED);
    Works works = new Works(bench, sizes);
    List<String> names = names(works);
    List<Checking> checkings = check(names, works, bench);
    List<Measured> measured = new ArrayList<>();
    facts.put("a core before", FixedWork.done());
    for (String name : names) {
      Work work = works.make(name);
      options.say(work.title());
      measured.add(Timing.of(work, bench.meter(), Duration.ofSeconds(enough)));
      facts.put("a core after", FixedWork.done());
      WorkLog log = new WorkLog(facts, sizes.stated(), checkings, measured);
      options.write("compare.md", log.page());
      options.write("compare.csv", log.table());
    }
    options.say(Files.readString(options.log().resolve("compare.md")));
    return 0;
  }

  private List<String> names(Works works) {
    if (!only.isEmpty()) {
      return only;
    }
    return small ? works.quick() : works.usual();
  }

  private List<Peer> installed(Map<String, String> facts) throws IOException, InterruptedException {
    List<Peer> installed = new ArrayList<>();
    for (Peer peer : Peer.all(options.folder())) {
      peer.version().ifPresent(version -> installed.add(peer));
      facts.put(peer.name(), peer.version().orElse("not installed"));
    }
    return installed;
  }

  private List<Checking> check(List<String> names, Works works, Bench bench)
      throws IOException, InterruptedException {
    Set<Path> exports = new LinkedHashSet<>();
    for (String name : names) {
      exports.addAll(works.checkedExports(name));
    }
    List<Checking> checkings = new ArrayList<>();
    for (Path folder : exports) {
      options.say("cells of " + folder);
      checkings.addAll(Checking.of(folder, bench));
    }
    return checkings;
  }
}
