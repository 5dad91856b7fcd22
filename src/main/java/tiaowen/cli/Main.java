package tiaowen.cli;

import java.io.PrintWriter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import tiaowen.model.Failure;

/** The program {@code tiaowen}. */
@Command(
        name = "tiaowen",
        versionProvider = Main.Version.class,
        sortOptions = false,
        description = {
            "政策法规全文检索：把一个文件夹里的政策变成可以检索、可以链接、可以查释义的条文。",
            "",
            "第一次使用：tiaowen serve，然后用浏览器打开它显示的地址。"
        },
        footer = {
            "",
            "每个命令都有说明：tiaowen build --help",
            "退出码：0 完成；1 有文件没有处理成功（已逐个说明），或事情没有办成；2 用法有误。"
        })
public final class Main implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    /** In the order of the usage message. */
    private static final List<Class<?>> COMMANDS =
            List.of(
                    ServeCommand.class,
                    BuildCommand.class,
                    AddCommand.class,
                    ParseCommand.class,
                    CleanCommand.class,
                    SearchCommand.class,
                    CompareCommand.class,
                    ExplainCommand.class,
                    ExportCommand.class,
                    CiteCommand.class,
                    DefineCommand.class,
                    CheckCommand.class,
                    RollbackCommand.class,
                    BenchCommand.class,
                    TuneCommand.class,
                    LearnRolesCommand.class,
                    LearnDoubtsCommand.class);

    @CommandLine.Mixin SharedOptions.Help help;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本号")
    boolean version;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(args, Console.system()));
    }

    /** Runs one command. */
    static int run(String[] args, Console console) {
        var line = new CommandLine(new Main(), new CommandFactory(console));
        commands(args).forEach(line::addSubcommand);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        ChineseMessages.usage(line);
        line.setParameterExceptionHandler((e, rest) -> misused(e));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console.err()));
        int code = line.execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** The command that is called; all where none is, as laying out each takes its time. */
    private static List<Class<?>> commands(String[] args) {
        var called =
                COMMANDS.stream()
                        .filter(type -> args.length > 0 && name(type).equals(args[0]))
                        .toList();
        return called.isEmpty() ? COMMANDS : called;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请说明要做什么。");
    }

    private static int misused(ParameterException e) {
        var command = e.getCommandLine();
        command.getErr().println(ChineseMessages.misuse(e));
        command.getErr().println("用法：" + command.getCommandSpec().qualifiedName() + " --help");
        return 2;
    }

    /** The only place of the command line that catches everything. */
    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof Failure failure) {
            LOG.info("{}", failure.code(), failure);
            err.println(failure.getMessage());
        } else {
            LOG.error("unexpected", e);
            err.println("程序出错了，事情没有办成。详细情况在日志里：" + DefaultPaths.log() + "。");
        }
        return 1;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tiaowen " + (version == null ? "(未打包)" : version)};
        }
    }
}
