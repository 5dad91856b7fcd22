package tiaowen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.export.PaperExport;
import tiaowen.export.PaperFormat;
import tiaowen.model.Edition;
import tiaowen.model.Failure;
import tiaowen.model.Policy;
import tiaowen.search.Library;
import tiaowen.text.ChinaTime;
import tiaowen.text.TitleKey;

@Command(
        name = "export",
        sortOptions = false,
        description = "把一项政策的一个版本写成文件：Word 文档、Markdown（放回 corpus 就是同一个版本）或纯文本。",
        footer = {
            "",
            "例：tiaowen export 慈善法 --format docx",
            "    tiaowen export cishan-fa 2023-12-29 --format md -o 慈善法.md"
        })
final class ExportCommand implements Callable<Integer> {
    private static final int SIMILAR = 8;

    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;

    @Parameters(index = "0", paramLabel = "POLICY", description = "政策的标题（慈善法），或链接里的名字（cishan-fa）")
    private String wanted;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DATE",
            description = "版本日期，如 2023-12-29；不写则为现行版本")
    private String date;

    @Option(
            names = "--format",
            paramLabel = "docx|md|txt",
            description = "格式；不写则按 -o 的扩展名，再不写则为 docx")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写入的文件；不写则 docx 写入“标题(日期).docx”，md 和 txt 显示在屏幕上")
    private Path file;

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "",
            description = "链接前面的网址，如 http://127.0.0.1:7070；不写则只有文件内部的链接")
    private String site;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var form = form();
        try (var library = Library.open(index.path())) {
            var policy = policy(library);
            var today = ChinaTime.today();
            var edition = date == null ? policy.current(today) : edition(policy);
            var bytes = new ByteArrayOutputStream();
            new PaperExport(library, site.replaceAll("/+$", ""), today)
                    .edition(policy, edition, form, bytes);
            var target = target(edition, form);
            if (target.isEmpty()) {
                console.out().print(bytes.toString(StandardCharsets.UTF_8));
                return 0;
            }
            write(target.get(), bytes.toByteArray());
            console.out().println("已写入 " + target.get() + "。");
        }
        return 0;
    }

    private PaperFormat form() {
        if (format != null) {
            return PaperFormat.of(format)
                    .orElseThrow(() -> unknown("--format 应为 docx、md 或 txt，不是“" + format + "”。"));
        }
        if (file == null) return PaperFormat.WORD;
        var name = file.toString();
        return PaperFormat.of(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(
                        () ->
                                unknown(
                                        "不知道 "
                                                + name
                                                + " 要写成什么格式。文件名请以 .docx、.md 或 .txt 结尾，或者写明 --format。"));
    }

    private static Failure unknown(String message) {
        return new Failure("export-format", message);
    }

    private Policy policy(Library library) {
        var bySlug = library.policy(wanted);
        if (bySlug.isPresent()) return bySlug.get();
        var key = TitleKey.of(wanted);
        var policies = library.policies();
        return policies.stream()
                .filter(p -> TitleKey.of(p.title()).equals(key))
                .findFirst()
                .orElseThrow(() -> new Failure("no-such-policy", notFound(policies, key)));
    }

    private String notFound(List<Policy> policies, String key) {
        var similar =
                policies.stream()
                        .filter(p -> TitleKey.of(p.title()).contains(key) && !key.isEmpty())
                        .limit(SIMILAR)
                        .map(p -> "《" + p.title() + "》（" + p.slug() + "）")
                        .collect(Collectors.joining("、"));
        return "没有收录“"
                + wanted
                + "”。"
                + (similar.isEmpty()
                        ? "请用标题或链接里的名字，tiaowen search 可以查找。"
                        : "标题里有这几个字的是：" + similar + "。");
    }

    private Edition edition(Policy policy) {
        return policy.edition(date)
                .orElseThrow(
                        () ->
                                new Failure(
                                        "no-such-edition",
                                        "《"
                                                + policy.title()
                                                + "》没有 "
                                                + date
                                                + " 的版本。收录的版本是："
                                                + policy.editions().stream()
                                                        .map(Edition::date)
                                                        .collect(Collectors.joining("、"))
                                                + "。"));
    }

    /** Where the file goes; empty for the screen. */
    private Optional<Path> target(Edition edition, PaperFormat form) {
        if (file != null) return Optional.of(file);
        if (form != PaperFormat.WORD) return Optional.empty();
        var title = edition.metadata().title().replaceAll("[\\\\/:*?\"<>|]", "");
        return Optional.of(Path.of(title + "(" + edition.date() + ").docx"));
    }

    private static void write(Path target, byte[] bytes) {
        try {
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new Failure("export-unwritable", target + " 写不进去。请检查文件夹是否存在、有没有权限。", e);
        }
    }
}
