package tiaowen.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java and a Maven that only write down how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA =
            """
            #!/bin/sh
            echo "$*" >> "$CALLS"
            for option; do
                case $option in
                    -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
                        sleep "${SLOW:-0}"
                        [ -z "${BROKEN:-}" ] || exit 1
                        echo recorded > "${option#*=}" ;;
                esac
            done
            """;

    private static final String MAVEN =
            """
            #!/bin/sh
            echo mvn >> "$CALLS"
            echo program > target/tiaowen.jar
            """;

    @TempDir Path folder;
    private Path home;
    private Path jdk;
    private ProcessBuilder launcher;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("home of 条文"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectory(home.resolve("web"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("tiaowen"), home.resolve("tiaowen"));
        jdk = Files.createDirectories(folder.resolve("jdk"));
        program(jdk.resolve("bin/java"), JAVA);
        program(jdk.resolve("bin/javac"), JAVA);
        version("25.0.3");
        program(folder.resolve("path/mvn"), MAVEN);
        launcher = new ProcessBuilder("sh", home.resolve("tiaowen").toString(), "cite", "第一条");
        launcher.redirectErrorStream(true);
        launcher.environment().put("JAVA_HOME", jdk.toString());
        launcher.environment().put("CALLS", folder.resolve("calls").toString());
        launcher.environment().remove("JAVA_OPTS");
        launcher.environment().merge("PATH", folder.resolve("path") + ":", (old, own) -> own + old);
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }

    private void version(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void start() throws IOException, InterruptedException {
        var process = launcher.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    private long recordings() throws IOException {
        return calls().stream().filter(call -> call.contains("StartTraining")).count();
    }

    private String last() throws IOException {
        return calls().getLast();
    }

    @Test
    void theFirstStartBuildsAndRecordsAndTheNextReadsTheRecording() throws Exception {
        start();
        assertEquals("mvn", calls().getFirst());
        assertEquals(1, recordings());
        assertTrue(last().contains("-XX:AOTCache=" + home + "/target/start.cache"), last());
        start();
        assertEquals(4, calls().size());
        assertTrue(last().contains("-XX:AOTCache="), last());
        assertTrue(last().endsWith("tiaowen.cli.Main cite 第一条"), last());
    }

    @Test
    void javaBefore25KeepsAnArchiveOfClassesInstead() throws Exception {
        version("21.0.8");
        start();
        assertTrue(calls().get(1).contains("-XX:ArchiveClassesAtExit="), calls().get(1));
        assertTrue(last().contains("-XX:SharedArchiveFile="), last());
    }

    @Test
    void anotherJdkMakesARecordingOfItsOwn() throws Exception {
        start();
        version("26");
        start();
        assertEquals(2, recordings());
        start();
        assertEquals(2, recordings());
    }

    @Test
    void aRecordingThatFailsIsTriedOnceAndDoneWithout() throws Exception {
        launcher.environment().put("BROKEN", "1");
        start();
        start();
        assertEquals(1, recordings());
        assertFalse(last().contains("-XX:AOTCache="), last());
        assertTrue(last().endsWith("tiaowen.cli.Main cite 第一条"), last());
        try (var left = Files.list(home.resolve("target"))) {
            assertEquals(
                    List.of(),
                    left.filter(file -> file.getFileName().toString().startsWith("start."))
                            .filter(file -> !file.endsWith("start.jdk"))
                            .filter(file -> !file.endsWith("start.log"))
                            .toList());
        }
    }

    @Test
    void aNewBuildOfTheProgramIsRecordedAnew() throws Exception {
        start();
        Files.writeString(home.resolve("src/main/New.java"), "class New {}");
        start();
        assertEquals(2, calls().stream().filter("mvn"::equals).count());
        assertEquals(2, recordings());
    }

    @Test
    void twoLaunchersAtOnceBuildAndRecordOnce() throws Exception {
        launcher.environment().put("SLOW", "1");
        var other = launcher.start();
        start();
        other.getInputStream().readAllBytes();
        assertEquals(0, other.waitFor());
        assertEquals(1, calls().stream().filter("mvn"::equals).count());
        assertEquals(1, recordings());
    }

    @Test
    void collectorAndCompilerFitTheCommandUnlessSomebodyChose() throws Exception {
        start();
        assertTrue(last().contains("-XX:+UseSerialGC -XX:TieredStopAtLevel=1"), last());
        launcher.command(launcher.command().get(0), launcher.command().get(1), "build");
        start();
        assertTrue(last().contains("-XX:+UseParallelGC -XX:TieredStopAtLevel=1"), last());
        launcher.command(launcher.command().get(0), launcher.command().get(1), "build", "--full");
        start();
        assertTrue(last().contains("-XX:+UseParallelGC"), last());
        assertFalse(last().contains("-XX:TieredStopAtLevel"), last());
        launcher.command(launcher.command().get(0), launcher.command().get(1), "serve");
        start();
        assertTrue(last().contains("-XX:+UseSerialGC -Xms32m"), last());
        assertFalse(last().contains("-XX:TieredStopAtLevel"), last());
        launcher.environment().put("JAVA_OPTS", "-XX:+UseZGC -Xmx2g");
        start();
        assertFalse(last().contains("-XX:+UseParallelGC"), last());
        assertTrue(last().contains("-XX:+UseZGC -Xmx2g"), last());
    }
}
