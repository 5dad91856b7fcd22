package tiaowen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.audit.DoubtTraining;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.Pipeline;
import tiaowen.model.Failure;

@Command(
        name = "learn-doubts",
        sortOptions = false,
        description = {"从知道读得对不对的文件里学存疑的权重：什么迹象说明一份文件可能没有读对。", "轮流留出一部分网站，定下多大的把握算“有把握”，并量一量对多少。"},
        footer = {
            "",
            "例：tiaowen learn-doubts 标注/ --weights doubts.txt",
            "文件旁边放“文件名.reading”：一行 clean（都对）、a-clean（正文对）或 fault（正文有错）；",
            "一行“# site: 名称”写明网站，同一网站的文件一起学、一起留出。",
            "--table 把每份文件的迹象另存成表；表也可以代替文件夹，用来合并几次不同的读取。",
            "写出的 doubts.txt 放到 src/main/resources/tiaowen/audit/ 之下，重新构建程序后生效。"
        })
final class LearnDoubtsCommand implements Callable<Integer> {
    private static final String ENDING = ".reading";

    private final Console console;

    @Mixin SharedOptions.Help help;

    @Parameters(paramLabel = "DIR|TABLE", arity = "1..*", description = "标注过的文件所在的文件夹，或迹象的表")
    private List<Path> places;

    @Option(
            names = "--folds",
            paramLabel = "N",
            defaultValue = "5",
            description = "网站分成几份轮流留出，默认 5")
    private int folds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "决定网站怎样分，默认 1")
    private long seed;

    @Option(names = "--weights", paramLabel = "FILE", description = "把权重写到这个文件；不写则只打印留出时的结果")
    private Path weights;

    @Option(names = "--table", paramLabel = "FILE", description = "把每份文件的迹象写到这个文件")
    private Path table;

    LearnDoubtsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            var training = new DoubtTraining();
            for (var place : places) add(training, place);
            if (table != null) Files.write(table, training.table());
            if (training.size() < 2) {
                throw new Failure("labels", "没有找到两份以上标注过的文件（文件名.reading），学不出权重。");
            }
            if (table != null && weights == null) return 0;
            var text = training.learn(folds, seed, console.out()::println);
            if (weights != null) Files.writeString(weights, run(training.size()) + text);
            return 0;
        } catch (IOException e) {
            throw new Failure("labels", "标注的文件夹读不了，或权重写不进去。请检查路径和权限。", e);
        }
    }

    private String run(int size) {
        var names =
                places.stream()
                        .map(f -> f.getFileName().toString())
                        .collect(Collectors.joining(" "));
        return """
        # 存疑的权重，由下面的命令从 %d 份标注过的文件学得；说明里的数量自没有学过的网站。
        # tiaowen learn-doubts %s --folds %d --seed %d
        """
                .formatted(size, names, folds, seed);
    }

    private static void add(DoubtTraining training, Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            for (var row : Files.readAllLines(place)) add(training, row, place);
            return;
        }
        List<Path> labels;
        try (var files = Files.list(place)) {
            labels = files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
        for (var label : labels) {
            var name = label.getFileName().toString();
            name = name.substring(0, name.length() - ENDING.length());
            var lines = Files.readAllLines(label);
            for (var file : Corpus.filesAt(label.resolveSibling(name))) {
                try {
                    training.add(name, Pipeline.account(file, name), lines);
                } catch (IllegalArgumentException e) {
                    throw new Failure("labels", label + " 里有不认识的标注。", e);
                }
            }
        }
    }

    private static void add(DoubtTraining training, String row, Path place) {
        try {
            training.add(row);
        } catch (IllegalArgumentException e) {
            throw new Failure("labels", place + " 里有一行不是迹象的表：" + row, e);
        }
    }
}
