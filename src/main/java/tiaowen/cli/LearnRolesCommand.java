package tiaowen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.clean.Cleaner;
import tiaowen.clean.roles.RoleTraining;
import tiaowen.extract.Extractor;
import tiaowen.model.Failure;

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

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "标注过的文件所在的文件夹")
    private List<Path> folders;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "网站分成几份轮流留出，默认 5；1 表示不留出")
    private int folds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "决定网站怎样分，默认 1")
    private long seed;

    @Option(names = "--weights", paramLabel = "FILE", description = "把权重写到这个文件；不写则只打印留出时的结果")
    private Path weights;

    LearnRolesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            var training = new RoleTraining();
            for (var folder : folders) {
                try (var files = Files.list(folder)) {
                    for (var file : files.sorted().toList()) {
                        if (file.toString().endsWith(ENDING)) add(training, file);
                    }
                }
            }
            if (training.size() < 2) {
                throw new Failure("labels", "没有找到两个以上标注过的文件（文件名.roles），学不出权重。");
            }
            var text = training.learn(folds, seed, console.out()::println);
            if (weights != null) Files.writeString(weights, run(training.size()) + text);
            return 0;
        } catch (IOException e) {
            throw new Failure("labels", "标注的文件夹读不了，或权重写不进去。请检查路径和权限。", e);
        }
    }

    private String run(int size) {
        var names =
                folders.stream()
                        .map(f -> f.getFileName().toString())
                        .collect(Collectors.joining(" "));
        return """
        # 段落角色的权重，由下面的命令从 %d 个标注过的文件学得；说明里的数量自没有学过的网站。
        # tiaowen learn-roles %s --folds %d --seed %d
        """
                .formatted(size, names, folds, seed);
    }

    private static void add(RoleTraining training, Path labels) throws IOException {
        var name = labels.getFileName().toString();
        var file = labels.resolveSibling(name.substring(0, name.length() - ENDING.length()));
        var lines = new ArrayList<>(Files.readAllLines(labels));
        try {
            var source =
                    Extractor.read(
                            file.getFileName().toString(), Files.readAllBytes(file), Map.of());
            training.add(source.name(), Cleaner.evidence(source), lines);
        } catch (IllegalArgumentException e) {
            throw new Failure("labels", name + " 里有不认识的角色。", e);
        }
    }
}
