package tiaowen.web.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import tiaowen.web.view.Shell;

/** Fills the compiled templates of {@code web/templates}; everything is escaped for its place. */
public final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Templates.class.getClassLoader(),
                    "tiaowen.web.templates");

    /**
     * One page.
     *
     * @param template name of the file without its ending
     * @param view the record that this template takes
     */
    String page(String template, Shell shell, Object view) {
        var out = new StringOutput(1 << 15);
        engine.render(template + ".jte", Map.of("shell", shell, "view", view), out);
        return out.toString();
    }

    /**
     * A piece of a page, as scripts ask for it.
     *
     * @param template name of the file without its ending
     * @param view the record that this template takes
     */
    public String fragment(String template, Object view) {
        var out = new StringOutput();
        engine.render(template + ".jte", Map.of("view", view), out);
        return out.toString();
    }
}
