package tiaowen.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiaowen.clean.Cleaner;
import tiaowen.model.CleaningRule;
import tiaowen.model.Unseen;

@Command(
        name = "clean",
        sortOptions = false,
        description = "清理文字：从标准输入读入（UTF-8），结果写到标准输出。",
        footer = {"", "例：tiaowen clean < 抓取的网页.txt"})
final class CleanCommand implements Callable<Integer> {
    private final Console console;

    @Mixin SharedOptions.Help help;

    @Option(names = "--lines", description = "每一行单独清理，行数不变；不加时把输入当作一份完整的文件，去掉导航、广告等")
    private boolean lines;

    @Option(names = "--rules", description = "不读输入，列出所有清理规则：名称、代号、作用和一个例子")
    private boolean rules;

    CleanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (rules) {
            Cleaner.rules().forEach(this::print);
            return 0;
        }
        var in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        if (lines) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                console.out().print(Cleaner.cleanLine(line) + "\n");
            }
        } else {
            for (var line : Cleaner.cleanLines(in.lines().toList())) {
                console.out().print(line + "\n");
            }
        }
        return 0;
    }

    private void print(CleaningRule rule) {
        console.out().print(rule.name() + "（" + rule.id() + "）\n");
        console.out().print("    " + rule.sentence() + "\n");
        print("例", rule.before());
        print("得", rule.after());
        console.out().print("\n");
    }

    /** The lines of an example; characters that nobody sees are named by their number. */
    private void print(String head, String example) {
        var margin = "    " + head + "　";
        for (var line : example.lines().toList()) {
            console.out().print(margin + Unseen.named(line) + "\n");
            margin = "    　　";
        }
    }
}
