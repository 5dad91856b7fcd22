package tiaowen.extract.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What people of the house know of web sites, from {@code sites.yaml}: where on a page the text
 * stands, and what on it is none. It overrules what is found without such knowledge.
 *
 * @param sites in the order of the file; the first that fits a page counts
 * @param problems with the file itself, whole Chinese sentences, said of every page
 * @param version changes whenever the file does; empty without a file
 */
public record Sites(List<Site> sites, List<String> problems, String version) {
    /** There is no such file. */
    public static final Sites NONE = new Sites(List.of(), List.of(), "");

    private static final List<String> KEYS =
            List.of("site", "content", "title", "published", "source", "drop");

    public Sites {
        sites = List.copyOf(sites);
        problems = List.copyOf(problems);
    }

    /**
     * What is known of one site. Selectors are those of CSS, as jsoup reads them.
     *
     * @param names host names, which hold for what is below them too, or names of sites as pages
     *     give them (SiteName)
     * @param selectors by what they select: {@code content}, {@code title}, {@code published},
     *     {@code source}, {@code drop}
     * @param problems with selectors that cannot be read
     */
    public record Site(
            List<String> names, Map<String, List<String>> selectors, List<String> problems) {
        public Site {
            names = List.copyOf(names);
            selectors = Map.copyOf(selectors);
            problems = List.copyOf(problems);
        }

        List<String> selectors(String what) {
            return selectors.getOrDefault(what, List.of());
        }

        private boolean fits(String from) {
            var host = host(from);
            return names.stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .anyMatch(
                            name ->
                                    name.equals(from.strip().toLowerCase(Locale.ROOT))
                                            || host.equals(name)
                                            || host.endsWith("." + name));
        }
    }

    /** Reads the file's text. Total: what is wrong with it is among the problems. */
    public static Sites parse(String yaml) {
        var sites = new ArrayList<Site>();
        var problems = new ArrayList<String>();
        try {
            var settings = LoadSettings.builder().setLabel("sites.yaml").build();
            var list = new Load(settings).loadFromString(yaml);
            if (list instanceof List<?> entries) {
                for (int i = 0; i < entries.size(); i++) {
                    site(entries.get(i), i + 1, problems).ifPresent(sites::add);
                }
            } else if (list != null) {
                problems.add("sites.yaml 不是列表，没有按它读取。每个网站以“- site: 域名”开头。");
            }
        } catch (YamlEngineException e) {
            var place =
                    e instanceof MarkedYamlEngineException marked
                            ? marked.getProblemMark()
                                    .map(mark -> " 第 " + (mark.getLine() + 1) + " 行")
                                    .orElse(" ")
                            : " ";
            problems.add("sites.yaml" + place + "不是正确的 YAML，没有按它读取。请改正缩进、冒号和引号；以 # 开头的选择器要加引号。");
        }
        return new Sites(sites, problems, version(yaml));
    }

    private static Optional<Site> site(Object entry, int number, List<String> problems) {
        if (!(entry instanceof Map<?, ?> fields) || strings(fields.get("site")).isEmpty()) {
            problems.add("sites.yaml 第 " + number + " 个网站没有 site（域名或网站名称），没有按它读取。");
            return Optional.empty();
        }
        var names = strings(fields.get("site"));
        var wrong = new ArrayList<String>();
        var selectors = new HashMap<String, List<String>>();
        for (var field : fields.entrySet()) {
            var key = String.valueOf(field.getKey());
            if (key.equals("site")) continue;
            if (!KEYS.contains(key)) {
                wrong.add("sites.yaml 里 " + names.getFirst() + " 的 " + key + " 不认识，没有用它。");
                continue;
            }
            var good = new ArrayList<String>();
            for (var selector : strings(field.getValue())) {
                if (isSelector(selector)) good.add(selector);
                else {
                    wrong.add(
                            "sites.yaml 里 %s 的 %s 选择器“%s”写错了，没有用它。"
                                    .formatted(names.getFirst(), key, selector));
                }
            }
            selectors.put(key, good);
        }
        return Optional.of(new Site(names, selectors, wrong));
    }

    private static boolean isSelector(String selector) {
        try {
            return QueryParser.parse(selector) != null;
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return false; // said among the problems
        }
    }

    private static List<String> strings(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(one -> strings(one).stream()).toList();
        }
        var text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String version(String yaml) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * What is known of the site that a page is from.
     *
     * @param from addresses and names that tell it, the surest first
     */
    Optional<Site> of(List<String> from) {
        return from.stream()
                .flatMap(name -> sites.stream().filter(site -> site.fits(name)))
                .findFirst();
    }

    /** {@code http://www.example.gov.cn/a.html}, {@code //a.cn/b}, {@code www.example.gov.cn}. */
    private static String host(String address) {
        var text = address.strip();
        if (text.startsWith("//")) text = "http:" + text;
        if (text.indexOf("://") < 0) text = "http://" + text;
        try {
            var host = new URI(text.replaceAll("[?#\\s].*", "")).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return ""; // a name, no address
        }
    }
}
