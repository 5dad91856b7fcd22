package tiaowen.web.staff;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import tiaowen.audit.Account;
import tiaowen.web.site.Assets;
import tiaowen.web.view.AuditSheet;

/**
 * The accounts of files as one page that needs nothing else: to be kept, sent and printed. Written
 * as the files come, so that any number of them fits.
 */
public final class ReportFile {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    ReportFile.class.getClassLoader(),
                    "tiaowen.web.templates");
    private int files;

    private ReportFile() {}

    /**
     * Writes the page; the writer stays open.
     *
     * @param files is given somebody to hand each account to, once
     */
    public static void write(Writer out, Consumer<Consumer<Account>> files) {
        var style =
                new String(Assets.load().find("site.css").orElseThrow(), StandardCharsets.UTF_8);
        var page = new ReportFile();
        Content sheets = output -> files.accept(account -> page.sheet(account, output));
        page.engine.render(
                "reportfile.jte", Map.of("sheets", sheets, "style", style), new WriterOutput(out));
    }

    private void sheet(Account account, TemplateOutput output) {
        var sheet = AuditSheet.of(account, eid -> "");
        engine.render("sheet.jte", Map.of("sheet", sheet, "anchor", "file-" + ++files), output);
    }
}
