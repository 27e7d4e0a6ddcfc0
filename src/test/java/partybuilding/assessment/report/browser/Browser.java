package partybuilding.assessment.report.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium. It is asked through its debugging door, which a page's policy does not shut
 * and which stays open where scripts are off.
 */
final class Browser implements AutoCloseable {
  /** What an A4 sheet leaves between the page's own margins, in CSS pixels. */
  static final int PAPER = (int) Math.round((210 - 2 * 13) / 25.4 * 96);

  private static final Duration LOADING = Duration.ofSeconds(60);

  /** A page that is not drawn yet is refused by the printing part of the browser. */
  private static final String DRAWN =
      "document.fonts.ready.then(() => new Promise(drawn =>"
          + " requestAnimationFrame(() => requestAnimationFrame(drawn))))";

  private static final int HEIGHT = 900;
  private static final String ASKED = "Network.requestWillBeSent";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one whose profile is a folder of its own. */
  static Browser start(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(InstalledTool.CHROMIUM.path().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-smooth-scrolling",
        "--hide-scrollbars",
        "--no-first-run",
        "--lang=en-GB",
        "--user-data-dir=" + profile);
    LoggingPreferences kept = new LoggingPreferences();
    kept.enable("browser", Level.ALL);
    kept.enable("performance", Level.ALL);
    options.setCapability("goog:loggingPrefs", kept);
    return new Browser(new ChromeDriver(service(), options));
  }

  /** One that names its driver, so that none is looked for elsewhere. */
  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(InstalledTool.CHROMEDRIVER.path().toFile())
        .usingAnyFreePort()
        .build();
  }

  /** Opens a file on a screen of that width, in CSS pixels. */
  void open(Path page, int width) {
    width(width);
    driver.get(page.toUri().toString());
    awaitLoaded();
  }

  /** The driver may be back before a large page is; no promise is kept where scripts are off. */
  private void awaitLoaded() {
    long end = System.nanoTime() + LOADING.toNanos();
    while (!ask("document.readyState").equals("complete")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("the page is not loaded after " + LOADING);
      }
    }
  }

  /** The same as if there were no scripts. */
  void openWithoutScripts(Path page, int width) {
    scripts(false);
    open(page, width);
  }

  /** Lets the pages that are opened from now on run their scripts again. */
  void allowScripts() {
    scripts(true);
  }

  void width(int pixels) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows the page as it is printed, on a sheet of A4. */
  void paper() {
    command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    width(PAPER);
  }

  /** Shows it on a screen again. */
  void screen() {
    command("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  private void scripts(boolean run) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /** The value of an expression in the page. */
  Object ask(String expression) {
    Map<String, Object> answer =
        command(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new AssertionError("the page could not be asked: " + answer);
    }
    Object value = ((Map<?, ?>) Objects.requireNonNull(answer.get("result"))).get("value");
    return value == null ? "" : value;
  }

  /** What a probe of that name says of the page, one fact a line. */
  List<String> probe(String name) {
    return facts(Probes.text(name + ".js"));
  }

  /** What an expression gives, one fact a line. */
  List<String> facts(String expression) {
    return ((List<?>) ask(expression)).stream().map(Object::toString).toList();
  }

  /** What a screen reader says of the page, in its order. */
  List<Spoken> spoken() {
    Map<String, Object> tree = command("Accessibility.getFullAXTree", Map.of());
    Map<String, Map<?, ?>> nodes = new LinkedHashMap<>();
    for (Object node : (List<?>) Objects.requireNonNull(tree.get("nodes"))) {
      Map<?, ?> known = (Map<?, ?>) node;
      nodes.put(String.valueOf(known.get("nodeId")), known);
    }
    return nodes.isEmpty() ? List.of() : said(nodes.values().iterator().next(), nodes).toList();
  }

  private static Stream<Spoken> said(Map<?, ?> node, Map<String, Map<?, ?>> nodes) {
    List<?> children = node.get("childIds") instanceof List<?> ids ? ids : List.of();
    return Stream.concat(
        Spoken.of(node),
        children.stream()
            .flatMap(id -> Stream.ofNullable(nodes.get(String.valueOf(id))))
            .flatMap(child -> said(child, nodes)));
  }

  /** Presses a key and lets it go. */
  void press(Key key) {
    hold(key);
    command(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key.name(), "windowsVirtualKeyCode", key.code()));
  }

  /** Presses a key, or lets it repeat. */
  void hold(Key key) {
    Map<String, Object> event = new HashMap<>(key.event());
    event.put("type", key.text().isEmpty() ? "rawKeyDown" : "keyDown");
    command("Input.dispatchKeyEvent", event);
  }

  /** Types a text where the focus is. */
  void type(String text) {
    command("Input.insertText", Map.of("text", text));
  }

  /** Moves the mouse to a place of the screen. */
  void hover(double x, double y) {
    mouse("mouseMoved", x, y);
  }

  private void mouse(String type, double x, double y) {
    command("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y));
  }

  /** Touches a place of the screen with a finger, and lets go. */
  void tap(double x, double y) {
    command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    touch("touchStart", List.of(Map.of("x", x, "y", y)));
    touch("touchEnd", List.of());
    command("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
  }

  private void touch(String type, List<Map<String, Double>> fingers) {
    command("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", fingers));
  }

  /** Loads the page again, at the address that it has by now. */
  void reload() {
    driver.navigate().refresh();
    awaitLoaded();
  }

  /** Opens an address in the page that is open, as a link from elsewhere would. */
  void open(String address, int width) {
    width(width);
    driver.get("about:blank");
    driver.get(address);
    awaitLoaded();
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** The page as a PDF, on the paper that its own style sheet asks for. */
  void print(Path pdf) throws IOException {
    command("Runtime.evaluate", Map.of("expression", DRAWN, "awaitPromise", true));
    Map<String, Object> printed =
        command(
            "Page.printToPDF",
            Map.of("preferCSSPageSize", true, "printBackground", true, "scale", 1));
    Files.write(pdf, decoded(printed));
  }

  /** The top of the page as a picture, so many CSS pixels of it. */
  void picture(Path png, int height) throws IOException {
    picture(png, Map.of("x", 0, "y", 0, "width", width(), "height", height, "scale", 1));
  }

  /** An element of the page as a picture, as wide as the page. */
  void picture(Path png, String element) throws IOException {
    String box = "document.querySelector('" + element + "').getBoundingClientRect().";
    Number top = (Number) ask(box + "top + window.scrollY");
    Number height = (Number) ask(box + "height");
    picture(png, Map.of("x", 0, "y", top, "width", width(), "height", height, "scale", 1));
  }

  private Number width() {
    return (Number) ask("document.documentElement.clientWidth");
  }

  private void picture(Path png, Map<String, Number> clip) throws IOException {
    Map<String, Object> taken =
        command("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
    Files.write(png, decoded(taken));
  }

  private static byte[] decoded(Map<String, Object> answer) {
    return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
  }

  /** What has been said on the console since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get("browser").getAll().stream().map(LogEntry::toString).toList();
  }

  /** The addresses asked for since this was last asked, save those that hold their own content. */
  List<URI> requests() {
    return driver.manage().logs().get("performance").getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains(ASKED) && !message.contains("\"url\":\"data:"))
        .flatMap(Browser::address)
        .map(URI::create)
        .toList();
  }

  private static Stream<String> address(String entry) {
    Map<?, ?> kept = new Json().toType(entry, Map.class);
    return kept.get("message") instanceof Map<?, ?> message
            && ASKED.equals(message.get("method"))
            && message.get("params") instanceof Map<?, ?> parameters
            && parameters.get("request") instanceof Map<?, ?> request
        ? Stream.of(String.valueOf(request.get("url")))
        : Stream.of();
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
