package tiaowen.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The Chromium of this machine with the sample site. Where there is no Chromium or no ChromeDriver,
 * the tests that ask for it are skipped and say so; nothing is downloaded.
 */
final class Browser implements AutoCloseable {
    static final Dimension WIDE = new Dimension(1366, 900);
    static final Dimension NARROW = new Dimension(360, 780);

    /** What WCAG 2.2 asks for: 1280 pixels at 400 percent. */
    static final Dimension SMALLEST = new Dimension(320, 640);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final String origin;

    private Browser(ChromeDriver driver, String origin) {
        this.driver = driver;
        this.origin = origin;
    }

    /** Starts it, or skips the test that asks. */
    static Browser start(String origin) {
        var chromium = program("chromium", "chromium-browser", "google-chrome");
        var chromedriver = program("chromedriver");
        assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "no chromium or no chromedriver on the PATH (Debian: apt install chromium"
                        + " chromium-driver); pages are not looked at in a browser");
        var options = new ChromeOptions();
        options.setBinary(chromium.get());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--lang=zh-CN");
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.get())
                        .usingAnyFreePort()
                        .withSilent(true)
                        .build();
        return new Browser(new ChromeDriver(service, options), origin);
    }

    private static Optional<File> program(String... names) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(
                        name ->
                                Stream.of(path.split(File.pathSeparator, -1))
                                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** As a window of another size, on paper or at night. */
    Browser as(Dimension size, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        size.getWidth(),
                        "height",
                        size.getHeight(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
        return this;
    }

    Browser open(String path) {
        driver.get(origin + path);
        return this;
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until an element is in sight. */
    WebElement await(String css) {
        return waiting()
                .withMessage("in sight: " + css)
                .until(
                        d ->
                                all(css).stream()
                                        .filter(WebElement::isDisplayed)
                                        .findFirst()
                                        .orElse(null));
    }

    /** Waits until none of that kind is in sight. */
    void awaitGone(String css) {
        waiting()
                .withMessage("out of sight: " + css)
                .until(d -> all(css).stream().noneMatch(WebElement::isDisplayed));
    }

    /** Waits until the address ends so. */
    void awaitPage(String part) {
        waiting().withMessage("at " + part).until(d -> driver.getCurrentUrl().contains(part));
    }

    /** Waits until the scripts of the page have run. */
    void awaitLoaded() {
        waiting().until(d -> script("return document.readyState").equals("complete"));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, Duration.ofSeconds(10));
    }

    /** Types into whatever has the focus. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** Presses Tab until the focus is on an element that matches. */
    WebElement tabTo(String css) {
        for (int i = 0; i < 80; i++) {
            type(Keys.TAB);
            var focus = driver.switchTo().activeElement();
            if ((Boolean)
                    driver.executeScript("return arguments[0].matches(arguments[1])", focus, css)) {
                return focus;
            }
        }
        throw new AssertionError("the focus never came to " + css);
    }

    Object script(String text, Object... arguments) {
        return driver.executeScript(text, arguments);
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    void keep(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
