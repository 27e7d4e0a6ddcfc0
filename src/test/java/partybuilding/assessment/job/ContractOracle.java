package partybuilding.assessment.job;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;

/**
 * What the contract says of a row of {@code golden/base/evaluations-2025.csv}, worked out again
 * from the bytes by other means than the job's: only what it allows may have been accepted.
 */
final class ContractOracle {
  /** What people write where there is no number. */
  private static final Set<String> NO_NUMBER =
      Set.of("-", "--", "/", "\\", "nan", "null", "nil", "none", "n/a", "na", "\\n", "无", "空", "缺");

  private static final Set<String> NO_ANSWER =
      Set.of("", "弃权", "不了解", "/", "—", "-", "--", "——", "–", "\\");
  private static final List<String> INDICATORS = List.of("党建信心", "党建能力", "项目融合", "综合评价");
  private static final List<Set<String>> GROUPS =
      List.of(
          Set.of("committee", "党委委员", "领导班子", "a票"),
          Set.of("secretary", "党总支书记", "互评", "b票"),
          Set.of("representative", "党支部书记", "党员代表", "群众代表", "c票"));
  private static final List<List<String>> GRADES =
      List.of(
          List.of("好", "较好", "一般", "差"),
          List.of("优秀", "良好", "合格", "不合格"),
          List.of("优秀", "称职", "基本称职", "不称职"),
          List.of("优秀", "合格", "基本合格", "不合格"),
          List.of("good", "fairly_good", "average", "poor"));

  private final Map<String, Set<String>> namesById;
  private final Map<Long, List<String>> rows = new TreeMap<>();
  private final Map<String, Integer> header = new HashMap<>();
  private final List<String> gradeWords = new ArrayList<>();

  ContractOracle(byte[] bytes, Map<String, Set<String>> namesById) {
    this.namesById = namesById;
    parse(decode(bytes));
    findHeader();
  }

  /** Why a row must not have been accepted; empty if it may. */
  Optional<String> objection(Evaluation evaluation) {
    List<String> row = rows.getOrDefault(evaluation.line(), List.of());
    if (row.isEmpty()) {
      return Optional.of("no such line");
    }
    if (!branchFits(row, evaluation.branch())) {
      return Optional.of("branch");
    }
    if (!GROUPS.get(evaluation.group()).contains(cell(row, "评委类别"))) {
      return Optional.of("group");
    }
    if (evaluation.group() == 1 && namesOf(evaluation.branch()).contains(cell(row, "所在党组织"))) {
      return Optional.of("own branch");
    }
    if (!number(raw(row, "票号")).equals(number(evaluation.ballot()))) {
      return Optional.of("ballot");
    }
    return answers(row, evaluation.answers());
  }

  /** Whether the grade words of all accepted rows are of one set. */
  boolean oneSetOfGrades() {
    return GRADES.stream().anyMatch(set -> set.containsAll(gradeWords));
  }

  private Set<String> namesOf(String branch) {
    return namesById.getOrDefault(branch, Set.of());
  }

  private boolean branchFits(List<String> row, String branch) {
    String id = number(raw(row, "党组织编号"));
    String name = cell(row, "党组织");
    boolean idFits = id.isEmpty() || id.equals(normal(branch));
    boolean nameFits =
        (saysNothing(name) || namesOf(branch).contains(name)) || name.equals(normal(branch));
    return idFits && nameFits && !(id.isEmpty() && saysNothing(name));
  }

  /** Blank, a filler, or nothing but marks. */
  private static boolean saysNothing(String text) {
    return NO_NUMBER.contains(text) || text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private Optional<String> answers(List<String> row, Answers answers) {
    for (int i = 0; i < INDICATORS.size(); i++) {
      String cell = cell(row, INDICATORS.get(i));
      int given = answers.value(i);
      boolean fits =
          (NO_ANSWER.contains(cell) || saysNothing(cell))
              ? given == Answers.NONE
              : i == 3 ? gradeFits(cell, given) : pointsFit(cell, given);
      if (!fits) {
        return Optional.of(INDICATORS.get(i) + " " + cell + " read as " + given);
      }
    }
    return Optional.empty();
  }

  private boolean gradeFits(String cell, int given) {
    gradeWords.add(cell);
    return GradeVocabulary.number(cell).equals(java.util.OptionalInt.of(given));
  }

  private static boolean pointsFit(String cell, int given) {
    String number = cell.replaceAll("(分|%)$", "");
    if (!number.matches("-?\\d+(\\.\\d{1,2})?")) {
      return false;
    }
    BigDecimal value = new BigDecimal(number);
    return value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(100)) <= 0
        && value.movePointRight(2).intValueExact() == given;
  }

  /** A number in any spelling: no case, no white space, one dash, no apostrophe before it. */
  private static String number(String text) {
    StringBuilder number = new StringBuilder();
    normal(text)
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .map(c -> (Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212) ? '-' : c)
        .forEach(number::appendCodePoint);
    String named = number.toString().replaceFirst("^['\u2018\u2019]+", "");
    return saysNothing(named) ? "" : named;
  }

  private String cell(List<String> row, String column) {
    return normal(raw(row, column));
  }

  private String raw(List<String> row, String column) {
    int place = header.getOrDefault(column, -1);
    String cell = place < 0 || place >= row.size() ? "" : row.get(place);
    boolean guarded = cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2;
    return guarded ? cell.substring(2, cell.length() - 1) : cell;
  }

  static String normal(String text) {
    StringBuilder seen = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .map(Character::toLowerCase)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("GB18030"));
    }
  }

  /** RFC 4180, a character at a time. */
  private void parse(String text) {
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    long line = 1;
    long begin = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      line += lineEnd ? 1 : 0;
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (text.startsWith("\"", i + 1)) {
          cell.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',' || lineEnd) {
        row.add(cell.toString());
        cell.setLength(0);
        if (lineEnd) {
          rows.put(begin, row);
          row = new ArrayList<>();
          begin = line;
        }
      } else if (c != '\r' || !text.startsWith("\n", i + 1)) {
        cell.append(c);
      }
    }
    row.add(cell.toString());
    rows.put(begin, row);
  }

  private void findHeader() {
    for (List<String> row : rows.values()) {
      List<String> names = row.stream().map(ContractOracle::normal).toList();
      if (names.containsAll(INDICATORS)
          && names.contains("评委类别")
          && (names.contains("党组织") || names.contains("党组织编号"))) {
        for (int i = 0; i < names.size(); i++) {
          header.putIfAbsent(names.get(i), i);
        }
        return;
      }
    }
  }
}
