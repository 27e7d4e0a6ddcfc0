package partybuilding.assessment.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cell.Identifier;
import partybuilding.assessment.compare.MeetingFixture;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.StatusPhrase;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.intake.ledger.RectificationReader;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.rectification.ClosingRule;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.FollowedItems;
import partybuilding.assessment.rectification.LedgerHistory;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.workbook.list.ListFiles;

/** A list that is filled in by its rules comes back as the next ledger: the same problems. */
class ListRoundTripTest {
  private static final int NEXT = OfficeLedgers.LAST + 1;
  private static final String FILE = "rectification-" + NEXT;
  private static final int COLLEGES = 1000;

  /** One in so many lists comes back as a workbook, saved by another program; the rest as text. */
  private static final int WORKBOOKS = 10;

  private static final List<ItemStatus> ANY = List.of(ItemStatus.values());

  /** What is rectified is struck off or sent back; nobody begins with it again. */
  private static final List<ItemStatus> AFTER_DONE =
      List.of(ItemStatus.DONE, ItemStatus.CLOSED, ItemStatus.RETURNED, ItemStatus.CANCELLED);

  private final Path folder;

  ListRoundTripTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What came of one college's list. */
  private record Returned(
      MeetingFixture college,
      Comparison before,
      List<YearlyLedger> ledgers,
      List<Finding> findings,
      Followed after) {}

  /** The items after the list was read, and what the ledgers together show. */
  private record Followed(List<FollowedItem> items, List<String> doubts, long recurrences) {}

  /** What an office does with a list. */
  private interface Office {
    void handle(FilledList list, Random random);
  }

  private Returned returned(long seed, Office office) throws IOException {
    OfficeLedgers college = new OfficeLedgers(seed);
    List<YearlyLedger> ledgers = college.ledgers();
    MeetingFixture fixture =
        new MeetingFixture()
            .year(OfficeLedgers.LAST, college.branches().toArray(String[]::new))
            .comments(OfficeLedgers.LAST, college.comments());
    ledgers.forEach(fixture::ledger);
    Comparison before = fixture.comparison();
    ListFiles.write(before, Words.of(ReportFolder.class, Language.ZH_CN), folder);
    FilledList list = new FilledList(folder.resolve("整改清单.xlsx"));
    office.handle(list, new Random(seed));
    Path file =
        seed % WORKBOOKS == 0
            ? list.saveAsWorkbook(folder.resolve(FILE + ".xlsx"))
            : list.saveAsText(folder.resolve(FILE + ".csv"));
    return read(file, fixture, before, ledgers);
  }

  private static Returned read(
      Path file, MeetingFixture college, Comparison before, List<YearlyLedger> ledgers)
      throws IOException {
    NoticeBoard board = new NoticeBoard();
    Export export =
        new Export(ExportKind.RECTIFICATION, NEXT, file, Files.size(file), Fingerprint.of(file));
    RectificationReader.Ledger read =
        new RectificationReader(RulebookReader.defaults().rulesOf(NEXT), Register.open())
            .read(export, board);
    List<YearlyLedger> all = new ArrayList<>(ledgers);
    YearlyLedger next = new YearlyLedger(NEXT, read.items());
    all.add(next);
    List<Finding> findings = new ArrayList<>(board.findings());
    findings.addAll(college.listFindings(next));
    return new Returned(college, before, ledgers, findings, followed(all, NEXT));
  }

  private static Followed followed(List<YearlyLedger> ledgers, int year) {
    LedgerHistory history = LedgerHistory.of(ledgers, Lineage.of(List.of()), year);
    FollowedItems items =
        new FollowedItems(
            history,
            LocalDate.of(year, 12, 31),
            new ClosingRule(unused -> ClosedMeans.CLOSED, history));
    return new Followed(
        items.items(),
        history.notices().stream().map(notice -> Finding.of(notice).toString()).toList(),
        items.recurrences().stream().filter(found -> !found.suspected()).count());
  }

  private static String key(String branch, int year, String id) {
    return branch + " " + year + " " + Identifier.key(id);
  }

  private static Map<String, FollowedItem> byKey(List<FollowedItem> items) {
    Map<String, FollowedItem> byKey = new TreeMap<>();
    items.forEach(item -> byKey.put(key(item.branch(), item.year(), item.id()), item));
    return byKey;
  }

  @Test
  void aThousandListsFilledInByTheRulesComeBackWithTheSameProblemsAndNoneIsLost()
      throws IOException {
    int rows = 0;
    for (int seed = 0; seed < COLLEGES; seed++) {
      Map<String, ItemStatus> filled = new TreeMap<>();
      Returned returned = returned(seed, (list, random) -> fill(list, random, filled));
      check(returned, filled);
      rows += filled.size();
    }
    assertThat(rows).isGreaterThan(5 * COLLEGES);
  }

  private static void check(Returned returned, Map<String, ItemStatus> filled) {
    Map<String, FollowedItem> after = byKey(returned.after().items());
    List<FollowedItem> items = returned.before().ledger().items();
    List<ListedItem> listed = returned.before().meetings().listed();
    long named = named(returned.before());
    Followed then = followed(returned.ledgers(), OfficeLedgers.LAST);

    assertThat(returned.findings()).isEmpty();
    assertThat(filled).hasSameSizeAs(listed);
    assertThat(after).hasSize(items.size() + (int) named).hasSameSizeAs(returned.after().items());
    assertThat(listed)
        .allSatisfy(
            item -> assertThat(after).containsKey(key(item.branch(), item.year(), item.id())));
    filled.forEach(
        (key, status) ->
            assertThat(Optional.ofNullable(after.get(key)).map(i -> i.state().status()))
                .as(key)
                .contains(status));
    assertThat(returned.after().recurrences()).isGreaterThanOrEqualTo(then.recurrences());
    assertThat(returned.after().doubts()).filteredOn(doubt -> doubt.contains(FILE)).isEmpty();
    assertThat(returned.after().doubts()).noneMatch(doubt -> doubt.contains("vanished_item"));
  }

  private static long named(Comparison college) {
    return college.meetings().listed().stream().filter(ListedItem.Named.class::isInstance).count();
  }

  /** By the rules of the list; some rows are left as they are, and the rows change places. */
  private static void fill(FilledList list, Random random, Map<String, ItemStatus> filled) {
    for (Map<String, Object> row : list.rows()) {
      if (random.nextInt(3) > 0) {
        fill(row, random);
      }
      int year = (Integer) row.getOrDefault("提出年度", 0);
      String branch = Spelling.of(row.getOrDefault("党组织", "").toString());
      String id = row.getOrDefault("问题编号", "").toString();
      filled.put(
          key(branch, year, id),
          StatusPhrase.find(row.getOrDefault("整改状态", "").toString()).orElseThrow());
    }
    list.shuffle(random);
  }

  private static String only(Returned returned) {
    return Stream.concat(
            returned.findings().stream().map(Finding::toString), returned.after().doubts().stream())
        .filter(found -> found.contains(FILE) || found.contains("vanished"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aListThatNobodyTouchedComesBackAsItIs() throws IOException {
    Returned filled = returned(CARRYING, (list, unused) -> {});
    Path same = folder.resolve(FILE + ".xlsx");
    Files.copy(folder.resolve("整改清单.xlsx"), same);
    Returned returned = read(same, filled.college(), filled.before(), filled.ledgers());

    assertThat(only(returned)).isEmpty();
    assertThat(byKey(returned.after().items()).keySet())
        .isEqualTo(byKey(filled.after().items()).keySet());
  }

  /** A college whose list has several items that the ledger carries. */
  private static final long CARRYING = 5;

  private static Map<String, Object> carried(FilledList list) {
    return list.rows().stream().filter(row -> !"".equals(row.get("结转自"))).findFirst().orElseThrow();
  }

  @Test
  void aNumberThatWasChangedIsReportedAndTheItemKept() throws IOException {
    Returned returned = returned(CARRYING, (list, unused) -> carried(list).put("问题编号", "ZG-neu"));

    assertThat(only(returned)).contains("changed_item_number", "ZG-neu").doesNotContain("vanished");
    assertThat(returned.after().items())
        .hasSize(returned.before().ledger().items().size() + (int) named(returned.before()))
        .anyMatch(item -> item.id().equals("ZG-neu"));
  }

  @Test
  void aChangedNumberOfAGapThatNoLedgerHeldIsReported() throws IOException {
    int told = 0;
    for (long seed = CARRYING; seed < CARRYING + 20; seed++) {
      boolean[] changed = new boolean[1];
      Returned returned =
          returned(
              seed,
              (list, unused) ->
                  named(list)
                      .filter(row -> list.rows().size() > 1)
                      .ifPresent(
                          row -> {
                            row.put("问题编号", "ZG-neu");
                            changed[0] = true;
                          }));
      if (changed[0]) {
        assertThat(only(returned)).as("%d", seed).contains("changed_gap_number", "ZG-neu");
        told++;
      }
    }
    assertThat(told).isPositive();
  }

  private static Optional<Map<String, Object>> named(FilledList list) {
    return list.rows().stream().filter(row -> "".equals(row.get("结转自"))).findFirst();
  }

  @Test
  void aLinkThatWasChangedIsReported() throws IOException {
    Returned returned =
        returned(
            CARRYING,
            (list, unused) -> {
              carried(list).put("问题编号", "ZG-neu");
              carried(list).put("结转自", "ZG-0");
            });

    assertThat(only(returned)).contains("unknown_carried_item", "ZG-0");
  }

  @Test
  void aRowThatIsMissingIsReportedWhereTheLastLedgerHasIt() throws IOException {
    Returned returned = returned(CARRYING, (list, unused) -> list.rows().remove(carried(list)));

    assertThat(only(returned)).contains("vanished_item", "rectification-2025.csv");
  }

  @Test
  void aRowThatStandsTwiceIsRefusedWithItsOtherLine() throws IOException {
    Returned returned = returned(CARRYING, (list, unused) -> list.rows().add(list.rows().get(0)));

    assertThat(only(returned)).contains("repeated_item", "otherLine=2");
  }

  @Test
  void aRowThatWasInsertedWithoutANumberIsRefusedAtItsLineAndColumn() throws IOException {
    Returned returned =
        returned(
            CARRYING,
            (list, unused) -> {
              Map<String, Object> row = new TreeMap<>(list.rows().get(0));
              row.put("问题编号", "");
              row.put("结转自", "");
              row.put("存在问题", "另一个问题");
              list.rows().add(0, row);
            });

    assertThat(only(returned)).contains("missing_value", "line=2", "column=问题编号");
  }

  @Test
  void aRowThatWasAddedWithANumberOfItsOwnIsANewItem() throws IOException {
    Returned returned =
        returned(
            CARRYING,
            (list, unused) -> {
              Map<String, Object> row = new TreeMap<>(list.rows().get(0));
              row.put("问题编号", "ZG-neu");
              row.put("结转自", "");
              row.put("提出年度", NEXT);
              row.put("存在问题", "另一个问题");
              list.rows().add(row);
            });

    assertThat(only(returned)).isEmpty();
    assertThat(byKey(returned.after().items()).keySet()).anyMatch(key -> key.endsWith("ZG-NEU"));
  }

  private static void fill(Map<String, Object> row, Random random) {
    List<ItemStatus> next = "已整改".equals(row.get("整改状态")) ? AFTER_DONE : ANY;
    ItemStatus status = next.get(random.nextInt(next.size()));
    LocalDate done = LocalDate.of(NEXT, 1 + random.nextInt(12), 1 + random.nextInt(28));
    row.put("整改状态", status.label(Language.ZH_CN));
    row.put("整改措施", "措施" + random.nextInt(100));
    row.put("责任人", "组织委员");
    row.put("整改时限", List.of("立行立改", "长期坚持", NEXT + "年6月底前", done, "").get(random.nextInt(5)));
    row.put("完成时间", status.done() ? done : "");
    row.put("销号时间", status.verified() ? done.plusDays(3).withYear(NEXT) : "");
    row.put("验收结果", status.verified() ? "合格" : "");
    row.put("问题类别", List.of("党建信心", "党建能力", "项目融合", "其他").get(random.nextInt(4)));
    row.put("工作要求", List.of("把方向", "抓班子", "建制度", "").get(random.nextInt(4)));
  }
}
