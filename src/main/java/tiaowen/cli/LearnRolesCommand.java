package tiaowen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tiaowen.clean.Cleaner;
import tiaowen.clean.roles.RoleTraining;
import tiaowen.extract.Extractor;

@Command(
        name = "learn-roles",
        sortOptions = false,
        description = {"从标注过的文件里学段落角色（标题、文号、正文、落款、网站内容……）的权重，", "并轮流留出一部分网站，量一量在没有见过的网站上对多少。"},
        footer = {
            "",
            "例：tiaowen learn-roles 标注/ --weights roles.txt",
            "文件旁边放“文件名.roles”，每段一行：段落号、制表符、角色、制表符、段落开头的字；",
            "一行“# site: 名称”写明网站，同一网站的文件一起学、一起留出。",
            "写出的 roles.txt 放到 src/main/resources/tiaowen/clean/roles/ 之下，重新构建程序后生效。"
        })
final class LearnRolesCommand implements Callable<Integer> {
    private static final String ENDING = ".roles";

    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin LearnOptions options;

    LearnRolesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var training = new RoleTraining();
        try {
            for (var folder : options.places()) {
                LearnOptions.each(
                        folder,
                        ENDING,
                        (document, labels) -> {
                            var name = document.getFileName().toString();
                            var bytes = Files.readAllBytes(document);
                            var source = Extractor.read(name, bytes, Map.of());
                            training.add(source.name(), Cleaner.evidence(source), labels);
                        });
            }
            if (training.size() < 2) throw LearnOptions.tooFew(ENDING);
            options.learn("learn-roles", "段落角色", training.size(), training::learn, console);
            return 0;
        } catch (IOException e) {
            throw LearnOptions.unreadable(e);
        }
    }
}
