package partybuilding.benchmark.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All works by name. Each makes its exports when it is asked for. */
public final class Works {
  private final Map<String, Source> works = new LinkedHashMap<>();
  private final Map<String, Folder> checked = new LinkedHashMap<>();

  /** The works of a bench. */
  public Works(Bench bench, Sizes sizes) {
    YearsWorks years = new YearsWorks(bench, sizes);
    works.put(YearsWorks.WITHOUT_IDS, () -> years.allNew(false));
    works.put(YearsWorks.WITH_IDS, () -> years.allNew(true));
    works.put(YearsWorks.ONE_NEW, years::oneNew);
    works.put(YearsWorks.NOTHING_NEW, years::nothingNew);
    SizeWorks size = new SizeWorks(bench, sizes);
    works.put(SizeWorks.ONE_FILE, size::oneFile);
    ReportWorks reports = new ReportWorks(bench, sizes);
    works.put(ReportWorks.COLLEGE, reports::college);
    works.put(ReportWorks.COUNTRY, reports::country);
    works.put(ReportWorks.CLONE, reports::cleanClone);
    works.put(SizeWorks.HUNDRED_MILLION, size::hundredMillion);
    checked.put(YearsWorks.WITHOUT_IDS, years::withoutIds);
    checked.put(YearsWorks.WITH_IDS, years::withIds);
    checked.put(YearsWorks.ONE_NEW, years::withoutIds);
    checked.put(YearsWorks.NOTHING_NEW, years::withoutIds);
    checked.put(SizeWorks.ONE_FILE, size::oneFileExports);
  }

  /** Makes a work. */
  @FunctionalInterface
  private interface Source {
    Work make() throws IOException, InterruptedException;
  }

  /** Makes a folder of exports. */
  @FunctionalInterface
  private interface Folder {
    Path make() throws IOException;
  }

  /** Their names, in order. */
  public List<String> names() {
    return List.copyOf(works.keySet());
  }

  /** Those that are done unless others are asked for. */
  public List<String> usual() {
    return names().stream().filter(name -> !name.equals(SizeWorks.HUNDRED_MILLION)).toList();
  }

  /** Those that take seconds where the exports are small. */
  public List<String> quick() {
    return List.copyOf(checked.keySet());
  }

  /** The exports of a work that a peer reads too; none if no peer can. */
  public Set<Path> checkedExports(String name) throws IOException {
    Folder folder = checked.get(name);
    return folder == null ? Set.of() : Set.of(folder.make());
  }

  /** Makes a work. */
  public Work make(String name) throws IOException, InterruptedException {
    Source work = works.get(name);
    if (work == null) {
      throw new IllegalArgumentException(name + " is none of " + names());
    }
    return work.make();
  }
}
