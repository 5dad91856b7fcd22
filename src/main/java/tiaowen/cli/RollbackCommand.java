package tiaowen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tiaowen.index.Generations;

@Command(
        name = "rollback",
        sortOptions = false,
        description = "退回上一代索引。正在运行的网站会自动换过去；语料不变，再运行 tiaowen build 又会更新。",
        footer = {"", "例：tiaowen rollback"})
final class RollbackCommand implements Callable<Integer> {
    private final Console console;

    @Mixin SharedOptions.Help help;
    @Mixin private SharedOptions.Index index;

    RollbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println("现在使用的是 " + Generations.rollback(index.path()) + "。");
        return 0;
    }
}
