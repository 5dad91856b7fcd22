package tiaowen.freeze;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Records what a program answers over a corpus, and compares two recordings. A change that should
 * alter no answer is held against the recording of the program before it:
 *
 * <pre>
 * java src/test/java/tiaowen/freeze/AnswerRecorder.java record ./tiaowen CORPUS BEFORE
 * java src/test/java/tiaowen/freeze/AnswerRecorder.java record ./tiaowen CORPUS AFTER BEFORE
 * java src/test/java/tiaowen/freeze/AnswerRecorder.java compare BEFORE AFTER
 * </pre>
 *
 * <p>Recorded are {@code parse}, {@code clean --lines}, {@code search --batch} and {@code cite
 * --batch}, and from a server the text of its pages, every kind of {@code /api/v1} answer and of
 * export. Questions are taken from names and words of the files, addresses by following links, but
 * for lists narrowed twice; a recording made after another one asks the same questions and opens
 * the same addresses.
 */
public final class AnswerRecorder {
    /** Of addresses of one shape, such as all pages of clauses, so many are opened. */
    private static final int MOST_OF_A_SHAPE = 20;

    private static final int EACH_NTH_LINE = 9;
    private static final int SHOWN = 5;
    private static final String PARSED = "parse.jsonl";
    private static final String CLEANED = "clean.txt";
    private static final String SEARCHES = "questions-search.tsv";
    private static final String CITATIONS = "questions-cite.tsv";
    private static final String PAGES = "pages.txt";
    private static final String PAGE = "=== ";

    /** The printed digits of a score may differ in the last one. */
    private static final double TOLERANCE = 1.0001e-4;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+(?:[eE]-?\\d+)?");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern PORT = Pattern.compile("http://[^\\s/]+:(\\d+)/");
    private static final Pattern KIND =
            Pattern.compile("(?:export\\.[a-z]+|history|cited-by|current|report)$");
    // g-000007   2026-11-28T20:34:27.123Z   2026-11-28 20:34   2026年11月28日 20:34
    private static final Pattern VOLATILE =
            Pattern.compile(
                    "g-\\d{6,9}|\\d{4}(?:-\\d\\d-\\d\\d|年\\d+月\\d+日)[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z?");

    private final Path launcher;
    private final Path corpus;
    private final Path out;

    private AnswerRecorder(Path launcher, Path corpus, Path out) {
        this.launcher = launcher.toAbsolutePath();
        this.corpus = corpus;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var paths = Arrays.stream(args).skip(1).map(Path::of).toList();
        if (args.length == 3 && args[0].equals("compare")) {
            System.exit(compare(paths.get(0), paths.get(1)) == 0 ? 0 : 1);
        } else if (args.length >= 4 && args[0].equals("record")) {
            Files.createDirectories(paths.get(2));
            var recorder = new AnswerRecorder(paths.get(0), paths.get(1), paths.get(2));
            recorder.record(paths.size() > 3 ? paths.get(3) : recorder.questions());
        } else {
            System.err.println("record LAUNCHER CORPUS OUT [EARLIER], or compare EARLIER LATER");
            System.exit(2);
        }
    }

    private void record(Path questions) throws IOException, InterruptedException {
        for (var file : List.of(SEARCHES, CITATIONS)) {
            if (!questions.equals(out)) Files.copy(questions.resolve(file), out.resolve(file));
        }
        run(PARSED, Path.of("/dev/null"), "parse", "--format", "jsonl", corpus.toString());
        run(CLEANED, lines(), "clean", "--lines");
        var index = out.resolve("index").toString();
        run("build.txt", null, "build", "--no-semantic", "--corpus", "" + corpus, "--index", index);
        for (var editions : List.of("folded", "all")) {
            var file = out.resolve(SEARCHES).toString();
            run(
                    "search-" + editions + ".tsv",
                    null,
                    "search",
                    "--batch",
                    file,
                    "--index",
                    index,
                    "--editions",
                    editions);
        }
        run("cite.tsv", null, "cite", "--batch", "" + out.resolve(CITATIONS), "--index", index);
        run("glossary.csv", null, "define", "--all", "--format", "csv", "--index", index);
        serve(index, questions.equals(out) ? Set.of() : pages(questions).keySet());
    }

    private void run(String file, Path input, String... args)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).redirectOutput(out.resolve(file).toFile());
        process.redirectError(out.resolve(file + ".err").toFile());
        if (input != null) process.redirectInput(input.toFile());
        System.out.println(file + ": exit " + process.start().waitFor());
    }

    /** Makes questions of names and words of the files, always the same of the same files. */
    private Path questions() throws IOException {
        var searches = new LinkedHashSet<String>();
        var citations = new LinkedHashSet<String>();
        for (var file : files()) {
            var name = file.getFileName().toString().replaceAll("[(（.].*$", "");
            searches.add(name);
            citations.add(name + "第三条第二款");
            citations.add("《" + name + "》第九十九条之一");
            var words = new ArrayList<String>();
            for (var line : text(file)) {
                HAN.matcher(line).results().forEach(run -> words.add(run.group()));
            }
            for (int i = 1; i <= 6 && !words.isEmpty(); i++) {
                var word = words.get(i * (words.size() - 1) / 6);
                var brief = word.substring(0, Math.min(2 + i % 4, word.length()));
                searches.add(
                        switch (i) {
                            case 1 -> name + " " + brief;
                            case 2 -> "\"" + brief + "\" -办法";
                            case 3 -> word + "怎么办";
                            case 4 -> "标题:" + name + " " + brief + " 或 备案";
                            default -> brief;
                        });
            }
        }
        write(SEARCHES, searches);
        write(CITATIONS, citations);
        return out;
    }

    private void write(String file, Set<String> questions) throws IOException {
        var lines = new ArrayList<String>();
        for (var question : questions) lines.add("q" + lines.size() + "\t" + question);
        Files.write(out.resolve(file), lines);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(corpus)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> text(Path file) throws IOException {
        return file.toString().matches(".*\\.(?:md|txt|html?)")
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
                : List.of();
    }

    private Path lines() throws IOException {
        var lines = new ArrayList<String>();
        for (var file : files()) {
            var text = text(file);
            for (int i = 0; i < text.size(); i += EACH_NTH_LINE) lines.add(text.get(i));
        }
        return Files.write(out.resolve("lines.txt"), lines);
    }

    private void serve(String index, Set<String> addresses)
            throws IOException, InterruptedException {
        var command = List.of(launcher.toString(), "serve", "--port", "0", "--index", index);
        var server =
                new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (var said =
                new BufferedReader(
                        new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                var port = PORT.matcher(line);
                if (!port.find()) continue;
                crawl("http://127.0.0.1:" + port.group(1), addresses);
                break;
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private void crawl(String origin, Set<String> addresses)
            throws IOException, InterruptedException {
        var waiting = new ArrayDeque<>(addresses.isEmpty() ? beginnings() : addresses);
        var seen = new HashSet<>(waiting);
        var shapes = new HashMap<String, Integer>();
        int count = 0;
        try (var http = HttpClient.newHttpClient();
                var pages = Files.newBufferedWriter(out.resolve(PAGES))) {
            while (!waiting.isEmpty()) {
                var address = waiting.poll();
                var request = HttpRequest.newBuilder(URI.create(origin + address)).build();
                var answer = http.send(request, BodyHandlers.ofByteArray());
                var type = answer.headers().firstValue("Content-Type").orElse("");
                pages.write(PAGE + address + "\n" + answer.statusCode() + " " + type + "\n");
                var to = answer.headers().firstValue("Location").orElse("");
                if (!to.isEmpty()) pages.write("Location: " + to + "\n");
                pages.write(shown(type, answer.body()).replace(origin, "") + "\n");
                count++;
                if (!addresses.isEmpty() || !type.contains("html")) continue;
                var html = new String(answer.body(), StandardCharsets.UTF_8);
                LINK.matcher(html)
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !address.contains("?") || !link.contains("?"))
                        .filter(seen::add)
                        .filter(l -> shapes.merge(shape(l), 1, Integer::sum) <= MOST_OF_A_SHAPE)
                        .forEach(waiting::add);
            }
        }
        System.out.println(PAGES + ": " + count + " addresses");
    }

    /** The home page, and an answer of each kind that no page links to. */
    private Set<String> beginnings() throws IOException {
        var addresses = new LinkedHashSet<>(List.of("/", "/api/v1/policies", "/api/v1/glossary"));
        addresses.addAll(List.of("/api/v1/glossary/conflicts", "/policies.csv", "/glossary.tbx"));
        for (var line : Files.readAllLines(out.resolve(SEARCHES))) {
            var q = encoded(line);
            int number = Integer.parseInt(line.substring(1, line.indexOf('\t')));
            if (number % 7 == 0) addresses.add("/api/v1/suggest?q=" + q);
            if (number % 7 == 1) addresses.add("/api/v1/search?q=" + q);
            if (number % 7 == 2) addresses.add("/search?q=" + q);
            if (number % 70 == 3) addresses.add("/search.csv?q=" + q);
        }
        for (var line : Files.readAllLines(out.resolve(CITATIONS))) {
            addresses.add("/api/v1/cite?text=" + encoded(line));
        }
        return addresses;
    }

    private static String encoded(String question) {
        var text = question.substring(question.indexOf('\t') + 1);
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What addresses of one kind of page share. */
    private static String shape(String address) {
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        var names = query < 0 ? "" : address.substring(query).replaceAll("=.*", "=");
        var parts = path.split("/", -1);
        var kind = KIND.matcher(path);
        var first = parts.length < 2 ? "" : parts[1];
        return first + parts.length + (kind.find() ? kind.group() : "") + names;
    }

    /** What a reader sees of an answer; a line each piece of text. */
    private static String shown(String type, byte[] body) throws IOException {
        if (type.contains("wordprocessingml")) return tags(document(body));
        if (!type.matches("text/.*|.*(?:json|xml).*")) return body.length + " bytes";
        var text = new String(body, StandardCharsets.UTF_8);
        if (type.contains("html")) {
            text = tags(text.replaceAll("(?s)<(script|style|svg)\\b.*?</\\1>", ""));
        }
        return VOLATILE.matcher(text).replaceAll("#");
    }

    private static String tags(String markup) {
        return markup.replaceAll("(?s)<[^>]*>", "\n").replaceAll("\\s*\n\\s*", "\n").strip();
    }

    private static String document(byte[] word) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("word/document.xml")) continue;
                return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** Addresses with what was shown there. */
    private static Map<String, List<String>> pages(Path recording) throws IOException {
        var pages = new LinkedHashMap<String, List<String>>();
        List<String> page = new ArrayList<>();
        for (var line : Files.readAllLines(recording.resolve(PAGES))) {
            if (line.startsWith(PAGE)) {
                page = new ArrayList<>();
                pages.put(line.substring(PAGE.length()), page);
            } else {
                page.add(line);
            }
        }
        return pages;
    }

    /** Prints what differs; gives how many files and pages do. */
    private static int compare(Path earlier, Path later) throws IOException {
        var answers = new TreeMap<String, List<List<String>>>();
        for (var recording : List.of(earlier, later)) {
            pages(recording).forEach((address, page) -> put(answers, address, page));
            for (var file :
                    List.of(
                            PARSED,
                            CLEANED,
                            "search-folded.tsv",
                            "search-all.tsv",
                            "cite.tsv",
                            "glossary.csv")) {
                put(answers, file, Files.readAllLines(recording.resolve(file)));
            }
        }
        int differing = 0;
        for (var answer : answers.entrySet()) {
            var both = answer.getValue();
            var differences =
                    both.size() < 2 ? List.of("one of the two has it") : differences(both);
            if (differences.isEmpty()) continue;
            differing++;
            System.out.println(answer.getKey() + ": " + differences.size() + " lines differ");
            differences.stream().limit(SHOWN).forEach(System.out::println);
        }
        System.out.println(answers.size() + " answers compared, " + differing + " differ");
        return differing;
    }

    private static void put(
            Map<String, List<List<String>>> answers, String name, List<String> lines) {
        answers.computeIfAbsent(name, key -> new ArrayList<>()).add(lines);
    }

    private static List<String> differences(List<List<String>> both) {
        var before = both.get(0);
        var after = both.get(1);
        var differences = new ArrayList<String>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            var was = i < before.size() ? before.get(i) : "";
            var is = i < after.size() ? after.get(i) : "";
            if (alike(was, is)) continue;
            int at = Arrays.mismatch(was.toCharArray(), is.toCharArray());
            differences.add("  - " + around(was, at) + "\n  + " + around(is, at));
        }
        return differences;
    }

    private static String around(String line, int at) {
        return line.substring(
                Math.max(0, Math.min(at, line.length()) - 60), Math.min(line.length(), at + 60));
    }

    private static boolean alike(String was, String is) {
        if (was.equals(is)) return true;
        if (!NUMBER.matcher(was).replaceAll("#").equals(NUMBER.matcher(is).replaceAll("#"))) {
            return false;
        }
        var before = NUMBER.matcher(was).results().mapToDouble(n -> Double.parseDouble(n.group()));
        var after =
                NUMBER.matcher(is)
                        .results()
                        .mapToDouble(n -> Double.parseDouble(n.group()))
                        .toArray();
        var values = before.toArray();
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i] - after[i]) > TOLERANCE) return false;
        }
        return true;
    }
}
