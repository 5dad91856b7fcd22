package tiaowen.extract.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tiaowen.extract.block.Characters;
import tiaowen.extract.text.Decoder;
import tiaowen.model.Failure;
import tiaowen.model.Warning;

/**
 * What somebody says of a file on purpose, in YAML: keys with one value or a list of them. Read
 * from the parser's events, so that values stay as typed ({@code 1.10} is no number here) and no
 * depth of nesting matters; what goes deeper than a list is left out with a warning.
 */
public record SidecarMetadata(Map<String, List<String>> values, List<Warning> warnings) {
    /** Nothing is said. */
    public static final SidecarMetadata NONE = new SidecarMetadata(Map.of(), List.of());

    private static final String SIDECAR = ".meta.yaml";

    /**
     * Such words are a few lines; more is a mistake. In bytes of a sidecar, characters of a head.
     */
    private static final int LIMIT = 1 << 15;

    /**
     * {@code - - - -}, {@code [[[[}, {@code ? ? ? ?}: depth without words, which eats the stack.
     */
    private static final Pattern DEEP = Pattern.compile("(?:[-?:\\[{][ \\t]*+){50}");

    /** {@code 2024-4-8}, {@code 2024/04/08}, {@code 2024.4.8}, {@code 2024年4月8日}. */
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /** Keys whose values are words of the file itself: a date among them stays as it is typed. */
    private static final Set<String> WORDS =
            Set.of("keep", "drop", "heading", "not-heading", "without-rule");

    /** Reads {@code notice.docx.meta.yaml}, or else {@code notice.meta.yaml}, beside a file. */
    public static SidecarMetadata beside(Path file) {
        for (var name : sidecarsOf(file.getFileName().toString())) {
            var sidecar = file.resolveSibling(name);
            if (Files.isRegularFile(sidecar)) return ofFile(sidecar);
        }
        return NONE;
    }

    /** Names that the sidecar of a file may have, the one that counts first. */
    public static List<String> sidecarsOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') + 1
                ? List.of(name + SIDECAR)
                : List.of(name + SIDECAR, name.substring(0, dot) + SIDECAR);
    }

    /** Reads a sidecar that lies in an archive beside its file. */
    public static SidecarMetadata of(ArchiveEntry sidecar) {
        var name = sidecar.fileName();
        try {
            if (sidecar.size() > LIMIT) return broken(name, "超过 32 KB", 0);
            return parse(name, Decoder.decode(name, sidecar.bytes()).text(), 1);
        } catch (Failure e) {
            return broken(name, "不能读取", 0);
        }
    }

    private static SidecarMetadata ofFile(Path sidecar) {
        var name = sidecar.getFileName().toString();
        try {
            if (Files.size(sidecar) > LIMIT) {
                return broken(name, "超过 32 KB", 0);
            }
            return parse(name, Decoder.decode(name, Files.readAllBytes(sidecar)).text(), 1);
        } catch (IOException e) {
            return broken(name, "无法打开", 0);
        } catch (Failure e) {
            return broken(name, "内容不是文字", 0);
        }
    }

    /**
     * @param where what the reader of a warning calls it: a file's name, 文件头
     * @param firstLine line of the source on which the YAML begins
     */
    public static SidecarMetadata parse(String where, String yaml, int firstLine) {
        if (yaml.length() > LIMIT) return broken(where, "超过 32 KB", firstLine);
        if (DEEP.matcher(yaml).find()) return broken(where, "层次过深", firstLine);
        var reader = new EventReader(where, firstLine);
        try {
            for (var event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
                reader.take(event);
            }
            if (!reader.mapping && !Characters.isBlank(yaml)) {
                return broken(where, "不是“键: 值”的形式", firstLine);
            }
            reader.values.values().removeIf(List::isEmpty);
            return new SidecarMetadata(reader.values, reader.warnings);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + firstLine;
            return broken(where, "第 " + line + " 行不合 YAML 写法", line);
        } catch (YamlEngineException e) {
            return broken(where, "不合 YAML 写法", firstLine);
        }
    }

    private static SidecarMetadata broken(String where, String why, int line) {
        return new SidecarMetadata(
                Map.of(),
                List.of(
                        new Warning(
                                "metadata-unreadable",
                                where + " 里的说明没有采用：" + why + "。请按“键: 值”每行一项改正。",
                                line)));
    }

    /** These values, and those of another for the keys that are missing here. */
    public SidecarMetadata orElse(SidecarMetadata other) {
        var all = new LinkedHashMap<>(other.values);
        all.putAll(values);
        var both = new ArrayList<>(warnings);
        both.addAll(other.warnings);
        return new SidecarMetadata(all, both);
    }

    /** Follows the events of one mapping; depth 1 is inside it, 2 inside a value that is a list. */
    private static final class EventReader {
        private final String where;
        private final int firstLine;
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final List<Warning> warnings = new ArrayList<>();
        private Optional<String> key = Optional.empty();
        private boolean mapping;
        private int depth;

        EventReader(String where, int firstLine) {
            this.where = where;
            this.firstLine = firstLine;
        }

        void take(Event event) {
            switch (event.getEventId()) {
                case MappingStart -> {
                    if (depth == 0) mapping = true;
                    else tooDeep(event);
                    depth++;
                }
                case SequenceStart -> {
                    if (depth != 1 || key.isEmpty()) tooDeep(event);
                    else values.putIfAbsent(key.get(), new ArrayList<>());
                    depth++;
                }
                case MappingEnd, SequenceEnd -> {
                    depth--;
                    if (depth == 1) key = Optional.empty();
                }
                case Scalar -> scalar((ScalarEvent) event);
                case Alias -> tooDeep(event);
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
            }
        }

        private void scalar(ScalarEvent event) {
            var text = Characters.strip(event.getValue());
            if (depth == 1 && key.isEmpty()) {
                key = Optional.of(text);
                if (values.containsKey(text)) warn("“" + text + "”写了两次，以后一次为准", event);
                values.remove(text);
            } else if (mapping && depth <= 2 && key.isPresent()) {
                if (!text.isEmpty() && !text.equals("~") && !text.equals("null")) {
                    var value = WORDS.contains(key.get()) ? text : plain(text);
                    values.computeIfAbsent(key.get(), k -> new ArrayList<>()).add(value);
                }
                if (depth == 1) key = Optional.empty();
            }
        }

        private void tooDeep(Event event) {
            if (warnings.isEmpty()) warn("只读“键: 值”和列表，更深的内容没有采用", event);
            if (depth == 1 && event.getEventId() == Event.ID.Alias) key = Optional.empty();
        }

        private void warn(String what, Event event) {
            int line = event.getStartMark().map(Mark::getLine).orElse(0) + firstLine;
            warnings.add(
                    new Warning("metadata-odd", where + " 第 " + line + " 行：" + what + "。", line));
        }

        private static String plain(String text) {
            if (text.equalsIgnoreCase("true")) return "true";
            if (text.equalsIgnoreCase("false")) return "false";
            var date = DATE.matcher(text);
            if (!date.matches()) return text;
            return "%s-%02d-%02d"
                    .formatted(
                            date.group(1),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)));
        }
    }
}
