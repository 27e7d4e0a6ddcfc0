package partybuilding.assessment.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.run.ReadOutcome;
import partybuilding.assessment.run.Structures;
import partybuilding.assessment.run.YearContent;
import partybuilding.assessment.run.YearReading;

/**
 * A small body of exports in which every column that any reader knows stands in some file, filled
 * where it may be; and one cell of it, which a test fills with something else.
 *
 * @param file the file of the cell
 * @param column its place in the first row behind the header
 */
record EveryCell(String file, int column) {
  private static final Map<String, List<String>> FILES = new TreeMap<>();

  static {
    FILES.put(
        "branches.csv",
        List.of(
            "党组织编号,名称,简称,类别,上级党组织,曾用名,启用年度,截止年度",
            "B01,机电工程系党总支,机电系,教学,某学院党委,机电总支,2019,2030",
            "B02,信息工程系党总支,信息系,教学,某学院党委,,2019,",
            "B03,机关党总支,机关,机关,某学院党委,,2025,",
            "B09,机关第一党总支,机关一总支,机关,某学院党委,,2019,2024"));
    FILES.put("lineage.csv", List.of("原编号,现编号,年度,变更", "B09,B03,2025,更名"));
    FILES.put(
        "evaluations-2025.csv",
        List.of(
            "年度,党组织编号,党组织,评委类别,票号,所在党组织,述职方式,是否有效,评议日期,党建信心,党建能力,项目融合,综合评价",
            "2025,B01,机电工程系党总支,党总支书记,S01,信息工程系党总支,现场,有效,2025-12-20,86,80.5,85,较好",
            "2025,B02,信息工程系党总支,党委委员,A01,,书面,是,2025-12-20,91,85.5,90,好",
            "2025,B03,机关党总支,党员代表,C01,,现场,,2025-12-20,85,90.5,95,差"));
    FILES.put(
        "evaluations-2024.csv",
        List.of(
            "党组织编号,党组织,评委类别,票号,指标,得分,等次",
            "B01,机电工程系党总支,党委委员,A01,党建信心,86,",
            "B02,信息工程系党总支,党委委员,A01,综合评价,,较好"));
    FILES.put(
        "evaluations-2023.csv",
        List.of(
            "党组织编号,党组织,评委类别,指标,好票,较好票,一般票,差票,弃权票,无效票,好评率",
            "B01,机电工程系党总支,党委委员,综合评价,3,1,0,0,1,1,75%",
            "B02,信息工程系党总支,党委委员,综合评价,2,2,0,0,0,0,50%"));
    FILES.put(
        "rectification-2025.csv",
        List.of(
            "问题编号,党组织编号,党组织,提出年度,存在问题,问题类别,问题来源,工作要求,整改措施,责任人,提出时间,整改时限,整改状态,"
                + "完成时间,销号时间,验收结果,结转自,重复问题编号,历史情况",
            "ZG2025-001,B01,机电工程系党总支,2025,主题党日形式单一,党建信心,民主评议,把方向,评比,书记甲,2025-01-18,"
                + "2025-06-30,已销号,2025-06-10,2025-06-28,合格,ZG2024-001,ZG2023-004,2024 年度提出",
            "ZG2025-002,B02,信息工程系党总支,2025,结合不紧,项目融合,领导点评,建制度,申报,书记乙,2025-01-18,2026-06-30,"
                + "整改中,,,,,,"));
    FILES.put(
        "debriefs-2025.csv",
        List.of(
            "党组织编号,党组织,述职方式,书记,组织建设,整改情况,存在问题,下一步打算,综合评价等次",
            "B01,机电工程系党总支,现场,书记甲,有,有,有,有,较好",
            "B02,信息工程系党总支,书面,书记乙,有,有,有,无,较好"));
    FILES.put(
        "comments-2025.csv",
        List.of(
            "党组织编号,党组织,点评类型,问题类别,点评内容,问题编号",
            "B01,机电工程系党总支,差距,党建信心,主题党日形式单一,ZG2025-001",
            "B02,信息工程系党总支,建议,项目融合,与企业支部共建,"));
    FILES.put(
        "turnout-2025.csv",
        List.of("评委类别,应到,实到,发出,收回,有效,无效", "党委委员,5,4,4,4,4,0", "党员代表,6,5,5,5,5,0"));
  }

  /** Every cell. */
  static List<EveryCell> all() {
    return FILES.keySet().stream()
        .flatMap(
            file -> IntStream.range(0, cells(file, 0).length).mapToObj(i -> new EveryCell(file, i)))
        .toList();
  }

  /** What is said of the files as they are. */
  static Read tidy(Path data) {
    return read(data, FILES);
  }

  /** What is said of the files if every cell of them is changed, headers too. */
  static Read with(Path data, UnaryOperator<String> change) {
    Map<String, List<String>> files = new TreeMap<>();
    FILES.forEach(
        (file, rows) ->
            files.put(
                file,
                rows.stream()
                    .map(
                        row ->
                            Arrays.stream(row.split(",", -1))
                                .map(cell -> cell.isEmpty() ? cell : change.apply(cell))
                                .collect(Collectors.joining(",")))
                    .toList()));
    return read(data, files);
  }

  /** What is said of the files if the cell holds something else. */
  Read with(Path data, String cell) {
    return with(data, List.of(this), cell);
  }

  /** What is said of the files if one cell of each holds something else. */
  static Read with(Path data, List<EveryCell> changed, String cell) {
    Map<String, List<String>> files = new TreeMap<>(FILES);
    for (EveryCell one : changed) {
      List<String> rows = new ArrayList<>(FILES.getOrDefault(one.file, List.of()));
      String[] row = cells(one.file, 1);
      row[one.column] = cell;
      rows.set(1, String.join(",", row));
      files.put(one.file, rows);
    }
    return read(data, files);
  }

  /** What its header says. */
  String heading() {
    return cells(file, 0)[column];
  }

  /** What it holds. */
  String text() {
    return cells(file, 1)[column];
  }

  private static String[] cells(String file, int row) {
    return FILES.getOrDefault(file, List.of()).get(row).split(",", -1);
  }

  private static Read read(Path data, Map<String, List<String>> files) {
    try {
      Files.writeString(data.resolve("assessment.yaml"), "refused-rows-limit: 1\n");
      for (Map.Entry<String, List<String>> file : files.entrySet()) {
        Files.writeString(data.resolve(file.getKey()), String.join("\n", file.getValue()) + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Read.of(data);
  }

  /** What was read from the files: the branches, and what each yearly file says. */
  record Read(Structures structures, Map<String, ReadOutcome> readings) {
    /** Reads a folder whose newest year is 2025. */
    static Read of(Path data) {
      DataFolder folder = DataFolder.discover(data);
      Structures structures = Structures.read(folder, 2025);
      YearReading reading = new YearReading(folder.rulebook(), structures.structure());
      Map<String, ReadOutcome> readings = new TreeMap<>();
      folder.exports().stream()
          .filter(export -> export.kind().yearly())
          .forEach(export -> readings.put(export.file(), reading.read(export)));
      return new Read(structures, readings);
    }

    /** What was accepted of the yearly files. */
    List<YearContent> contents() {
      return readings.values().stream()
          .filter(ReadOutcome.Accepted.class::isInstance)
          .map(ReadOutcome.Accepted.class::cast)
          .map(ReadOutcome.Accepted::content)
          .toList();
    }
  }
}
