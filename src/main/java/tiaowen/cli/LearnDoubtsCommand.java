package tiaowen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiaowen.account.DoubtTraining;
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
            "写出的 doubts.txt 放到 src/main/resources/tiaowen/account/ 之下，重新构建程序后生效。"
        })
final class LearnDoubtsCommand implements Callable<Integer> {
    private static final String ENDING = ".reading";

    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin LearnOptions options;

    @Option(names = "--table", paramLabel = "FILE", description = "把每份文件的迹象写到这个文件")
    private Path table;

    LearnDoubtsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var training = new DoubtTraining();
        try {
            for (var place : options.places()) {
                if (Files.isRegularFile(place)) addTable(training, place);
                else
                    LearnOptions.each(place, ENDING, (file, labels) -> add(training, file, labels));
            }
            if (table != null) Files.write(table, training.table());
            if (table != null && !options.writesWeights()) return 0;
            if (training.size() < 2) throw LearnOptions.tooFew(ENDING);
            options.learn("learn-doubts", "存疑", training.size(), training::learn, console);
            return 0;
        } catch (IOException e) {
            throw LearnOptions.unreadable(e);
        }
    }

    private static void add(DoubtTraining training, Path document, List<String> labels) {
        var name = document.getFileName().toString();
        for (var file : Corpus.filesAt(document)) {
            training.add(name, Pipeline.account(file, name), labels);
        }
    }

    private static void addTable(DoubtTraining training, Path place) throws IOException {
        for (var row : Files.readAllLines(place)) {
            try {
                training.add(row);
            } catch (IllegalArgumentException e) {
                throw new Failure("labels", place + " 里有一行不是迹象的表：" + row, e);
            }
        }
    }
}
