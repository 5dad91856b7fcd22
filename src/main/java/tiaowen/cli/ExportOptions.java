package tiaowen.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import tiaowen.export.HitExport;
import tiaowen.export.HitFormat;
import tiaowen.model.Failure;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;

/** Options of {@code search} that write all hits to a file. */
final class ExportOptions {
    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "把全部结果连同链接写入文件，按扩展名 .csv（表格）、.md、.docx（Word）决定格式")
    private Path file;

    @Option(
            names = "--tier",
            paramLabel = "exact|all",
            defaultValue = "exact",
            description = "写入文件的结果：exact（默认）只有完全匹配的；all 另加词语匹配、相近和语义的")
    private HitExport.Scope scope;

    @Option(
            names = "--site",
            paramLabel = "URL",
            defaultValue = "",
            description = "链接前面的网址，如 http://127.0.0.1:7070；不写则链接从 /policies 开始")
    private String site;

    boolean given() {
        return file != null;
    }

    void write(Library library, SearchRequest request, Console console) {
        var format =
                HitFormat.of(file.toString())
                        .orElseThrow(
                                () ->
                                        new Failure(
                                                "export-format",
                                                "不知道 "
                                                        + file
                                                        + " 要写成什么格式。文件名请以 .csv、.md 或 .docx 结尾。"));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            HitExport.write(library, request, scope, format, site.replaceAll("/+$", ""), out);
        } catch (IOException e) {
            throw new Failure("export-unwritable", file + " 写不进去。请检查文件夹是否存在、有没有权限。", e);
        }
        console.out().println("已写入 " + file + "。");
    }
}
