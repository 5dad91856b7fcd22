package tiaowen.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tiaowen.extract.html.Sites;
import tiaowen.model.Failure;

/**
 * What people of the house write beside the policies, in {@code glossary.yaml} and {@code
 * synonyms.txt} at the top of the corpus.
 *
 * @param terms in the order of the file
 * @param synonyms groups of words that mean the same, each of two at least: the everyday word, then
 *     what policies say
 */
public record CuratedFiles(List<CuratedTerm> terms, List<List<String>> synonyms) {
    static final String GLOSSARY = "glossary.yaml";
    static final String SYNONYMS = "synonyms.txt";
    static final String SITES = "sites.yaml";

    /** Neither file is there. */
    public static final CuratedFiles NONE = new CuratedFiles(List.of(), List.of());

    public CuratedFiles {
        terms = List.copyOf(terms);
        synonyms = synonyms.stream().map(List::copyOf).toList();
    }

    /**
     * A term with what people say of it.
     *
     * @param english empty where none is given
     * @param note empty where none is given
     */
    public record CuratedTerm(String term, String english, String note) {}

    /**
     * Reads both; a file that is not there says nothing.
     *
     * @throws Failure {@code bad-glossary} or {@code bad-synonyms} naming the file and the place
     */
    public static CuratedFiles read(Path corpus) {
        return new CuratedFiles(
                terms(corpus.resolve(GLOSSARY)), synonyms(corpus.resolve(SYNONYMS)));
    }

    /**
     * What is known of web sites, from {@code sites.yaml}; what is wrong with it is said of every
     * page.
     *
     * @throws Failure {@code bad-sites} if it cannot be opened
     */
    public static Sites sites(Path corpus) {
        var file = corpus.resolve(SITES);
        return Files.isRegularFile(file) ? Sites.parse(text(file, "bad-sites")) : Sites.NONE;
    }

    private static List<CuratedTerm> terms(Path file) {
        if (!Files.isRegularFile(file)) return List.of();
        var text = text(file, "bad-glossary");
        Object list;
        try {
            list = new Load(LoadSettings.builder().setLabel(GLOSSARY).build()).loadFromString(text);
        } catch (YamlEngineException e) {
            throw new Failure(
                    "bad-glossary", GLOSSARY + place(e) + "不是正确的 YAML。请改正缩进、冒号和括号后重新构建。", e);
        }
        var terms = new ArrayList<CuratedTerm>();
        for (var item : list instanceof List<?> items ? items : List.of()) {
            if (item instanceof Map<?, ?> fields && !word(fields, "term").isEmpty()) {
                terms.add(
                        new CuratedTerm(
                                word(fields, "term"),
                                word(fields, "english"),
                                word(fields, "note")));
            } else {
                throw new Failure(
                        "bad-glossary",
                        GLOSSARY
                                + " 第 "
                                + (terms.size() + 1)
                                + " 个词没有 term。每个词写成“- term: 词语”，下面可加 english 和 note。");
            }
        }
        return terms;
    }

    private static String place(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(m -> " 第 " + (m.getLine() + 1) + " 行").orElse(" ")
                : " ";
    }

    private static String word(Map<?, ?> fields, String key) {
        var value = fields.get(key);
        return value == null ? "" : value.toString().strip();
    }

    /**
     * {@code 低保 = 最低生活保障}: a group a line; a line that begins with {@code #} is a remark. A line
     * with one word alone is a mistake of somebody's hand, and would silently do nothing.
     */
    private static List<List<String>> synonyms(Path file) {
        if (!Files.isRegularFile(file)) return List.of();
        var groups = new ArrayList<List<String>>();
        int number = 0;
        for (var line : text(file, "bad-synonyms").lines().toList()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) continue;
            var words =
                    Arrays.stream(line.split("[=＝,，、;；]"))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .toList();
            if (words.size() < 2) {
                throw new Failure(
                        "bad-synonyms",
                        SYNONYMS
                                + " 第 "
                                + number
                                + " 行“"
                                + line.strip()
                                + "”没有两个不同的词。每行写成“日常说法 = 政策用语”，说明文字以 # 开头。");
            }
            groups.add(words);
        }
        return groups;
    }

    private static String text(Path file, String code) {
        try {
            var text = Files.readString(file);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Failure(code, file.getFileName() + " 不是 UTF-8 编码。请用 UTF-8 另存后重新构建。", e);
        } catch (IOException e) {
            throw new Failure(code, file.getFileName() + " 无法读取。请检查读取权限。", e);
        }
    }
}
