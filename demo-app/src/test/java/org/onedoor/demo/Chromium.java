package org.onedoor.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright; without one, Playwright's own. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Machines that build are often busy. */
    private static final double PATIENCE_MS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Optional<Path> installed = installed();
        if (installed.isEmpty()) {
            download();
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions launch =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        installed.ifPresent(launch::setExecutablePath);
        browser = playwright.chromium().launch(launch);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    Browser browser() {
        return browser;
    }

    /** The one that {@code ONEDOOR_CHROMIUM} names, otherwise the first on the path. */
    private static Optional<Path> installed() {
        String named = System.getenv("ONEDOOR_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void download() {
        try {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            int code = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "com.microsoft.playwright.CLI",
                            "install",
                            "chromium")
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("The browser tests need a Chromium, and none could be downloaded."
                        + " Install one, or name it in ONEDOOR_CHROMIUM.");
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
