package partybuilding.assessment.report.workbook.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the elements of one part in their order, without holding the part in memory. */
public final class XmlWriter {
  private static final int FULL = 1 << 15;

  private final OutputStream out;
  private final StringBuilder pending = new StringBuilder(FULL + FULL / 8);
  private final Deque<String> open = new ArrayDeque<>();

  XmlWriter(OutputStream out) {
    this.out = out;
    pending.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Begins an element; its attributes are names and values by turns. */
  public XmlWriter start(String name, Object... attributes) throws IOException {
    tag(name, attributes).append('>');
    open.push(name);
    return drained();
  }

  /** Ends the element that was begun last. */
  public XmlWriter end() throws IOException {
    pending.append("</").append(open.pop()).append('>');
    return drained();
  }

  /** Writes an element without content. */
  public XmlWriter empty(String name, Object... attributes) throws IOException {
    tag(name, attributes).append("/>");
    return drained();
  }

  /** Writes an element that contains only a text. */
  public XmlWriter text(String name, String text, Object... attributes) throws IOException {
    tag(name, attributes).append('>');
    XmlText.append(text, pending);
    pending.append("</").append(name).append('>');
    return drained();
  }

  private StringBuilder tag(String name, Object... attributes) {
    pending.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      pending.append(' ').append(attributes[i]).append("=\"");
      XmlText.append(attributes[i + 1].toString(), pending);
      pending.append('"');
    }
    return pending;
  }

  /** Writes what is left; every element must have ended. */
  void finish() throws IOException {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements without an end: " + open);
    }
    drain();
  }

  private XmlWriter drained() throws IOException {
    if (pending.length() > FULL) {
      drain();
    }
    return this;
  }

  private void drain() throws IOException {
    out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
    pending.setLength(0);
  }
}
