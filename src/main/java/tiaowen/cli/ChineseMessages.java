package tiaowen.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli says, in Chinese. */
final class ChineseMessages {
    private ChineseMessages() {}

    /** Headings of the help texts of a command and all below it. */
    static void usage(CommandLine line) {
        var usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("用法：");
        usage.synopsisSubcommandLabel("命令");
        usage.parameterListHeading("%n参数：%n");
        usage.optionListHeading("%n选项：%n");
        usage.commandListHeading("%n命令：%n");
        line.getSubcommands().values().forEach(ChineseMessages::usage);
    }

    /** One line that says what was wrong with the words of a call. */
    static String misuse(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing ->
                    "缺少"
                            + missing.getMissing().stream()
                                    .map(ChineseMessages::name)
                                    .collect(Collectors.joining("、"))
                            + "。";
            case UnmatchedArgumentException unmatched ->
                    "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”。";
            case OverwrittenOptionException twice -> name(twice.getArgSpec()) + " 写了两次。";
            default ->
                    e.getArgSpec() == null || e.getValue() == null
                            ? e.getMessage()
                            : name(e.getArgSpec()) + " 的值“" + e.getValue() + "”不对。";
        };
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
