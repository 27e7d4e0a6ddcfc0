package partybuilding.assessment.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One random change of a file: of its bytes, a cell, a row or a column. */
final class Mutation {
  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "\u3000",
          "－",
          "１２",
          "101",
          "-1",
          "1e3",
          "NaN",
          "95.555",
          "95.5分",
          "50%",
          "好",
          "优秀",
          "合格",
          "弃权",
          "/",
          "\"",
          "\"\"",
          "\"a,b\"",
          "\"a\nb\"",
          "=1+1",
          "=\"7\"",
          "合计",
          "平均",
          "小计",
          "#",
          "2024",
          "\0",
          "\uFFFD",
          "\u202E",
          "\uFEFF",
          "9".repeat(40),
          "x".repeat(5000),
          ",",
          ";",
          "\t",
          "B01",
          "机电工程系党总支",
          "机关党总支",
          "党委委员",
          "A01",
          "100%",
          "已销号",
          "2025-02-30",
          "45658",
          "立行立改",
          "2025年6月底前",
          "一是甲；二是乙",
          "无效",
          "，",
          "NULL",
          "'",
          "\\");

  private final Random dice;

  Mutation(Random dice) {
    this.dice = dice;
  }

  /** The bytes after one to three changes. */
  byte[] of(byte[] bytes) {
    byte[] changed = bytes;
    for (int times = 1 + dice.nextInt(3); times > 0; times--) {
      changed = once(changed);
    }
    return changed;
  }

  private byte[] once(byte[] bytes) {
    return switch (dice.nextInt(10)) {
      case 0 -> flip(bytes);
      case 1 -> cut(bytes);
      case 2 -> insert(bytes);
      case 3, 4, 5 -> text(bytes, this::cell);
      case 6, 7 -> text(bytes, this::row);
      default -> text(bytes, this::column);
    };
  }

  private interface Change {
    void apply(List<List<String>> rows);
  }

  private byte[] flip(byte[] bytes) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[dice.nextInt(changed.length)] = (byte) dice.nextInt(256);
    }
    return changed;
  }

  private byte[] cut(byte[] bytes) {
    int from = dice.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + dice.nextInt(40));
    return dice.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : joined(bytes, from, new byte[0], to);
  }

  private byte[] insert(byte[] bytes) {
    byte[] piece = new byte[1 + dice.nextInt(8)];
    dice.nextBytes(piece);
    int at = dice.nextInt(bytes.length + 1);
    return joined(bytes, at, piece, at);
  }

  private static byte[] joined(byte[] bytes, int end, byte[] piece, int again) {
    byte[] joined = Arrays.copyOf(bytes, end + piece.length + bytes.length - again);
    System.arraycopy(piece, 0, joined, end, piece.length);
    System.arraycopy(bytes, again, joined, end + piece.length, bytes.length - again);
    return joined;
  }

  /** Cells are changed byte by byte, so that the encoding stays whatever it is. */
  private byte[] text(byte[] bytes, Change change) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1))));
    }
    change.apply(rows);
    List<String> lines = rows.stream().map(cells -> String.join(",", cells)).toList();
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private void cell(List<List<String>> rows) {
    List<String> row = rows.get(dice.nextInt(rows.size()));
    row.set(dice.nextInt(row.size()), nasty());
  }

  private String nasty() {
    String value = NASTY.get(dice.nextInt(NASTY.size()));
    return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private void row(List<List<String>> rows) {
    int at = dice.nextInt(rows.size());
    int other = dice.nextInt(rows.size());
    switch (dice.nextInt(6)) {
      case 0 -> rows.remove(at);
      case 1 -> rows.add(other, new ArrayList<>(rows.get(at)));
      case 2 -> Collections.swap(rows, at, other);
      case 3 -> rows.add(at, new ArrayList<>(List.of("")));
      case 4 -> rows.add(at, new ArrayList<>(List.of(nasty(), "", "", nasty())));
      default -> rows.get(at).add(nasty());
    }
    if (rows.isEmpty()) {
      rows.add(new ArrayList<>(List.of("")));
    }
  }

  private void column(List<List<String>> rows) {
    int at = dice.nextInt(rows.get(0).size());
    int other = dice.nextInt(rows.get(0).size());
    int way = dice.nextInt(4);
    for (List<String> row : rows) {
      if (Math.max(at, other) < row.size()) {
        switch (way) {
          case 0 -> row.set(at, "");
          case 1 -> Collections.swap(row, at, other);
          case 2 -> row.add(other, row.get(at));
          default -> row.set(at, row.get(other));
        }
      }
    }
  }
}
