package tiaowen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiaowen.model.Failure;

/**
 * What the commands share that learn weights from labelled documents: folders in which each
 * document has a file of labels beside it, how sites are left out, and where the weights go.
 */
final class LearnOptions {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "标注过的文件所在的文件夹")
    private List<Path> places;

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

    /** Takes one document and the lines of its labels. */
    interface Labelled {
        /**
         * @throws IllegalArgumentException if a label is unknown
         */
        void add(Path document, List<String> labels) throws IOException;
    }

    /** Learns from what was added; answers the text of the file of weights. */
    interface Learner {
        String learn(int folds, long seed, Consumer<String> progress);
    }

    /** What was named on the command line, in its order. */
    List<Path> places() {
        return places;
    }

    boolean writesWeights() {
        return weights != null;
    }

    /** Gives each document of a folder that has labels, in the order of their names. */
    static void each(Path folder, String ending, Labelled labelled) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
        for (var file : files) {
            var name = file.getFileName().toString();
            name = name.substring(0, name.length() - ending.length());
            try {
                labelled.add(file.resolveSibling(name), Files.readAllLines(file));
            } catch (IllegalArgumentException e) {
                throw new Failure("labels", file + " 里有不认识的标注。", e);
            }
        }
    }

    /**
     * Learns, prints what was measured, and writes the weights where they are wanted, the command
     * that made them at their head.
     *
     * @param weightsOf what they are of, in Chinese
     * @param size number of documents added
     */
    void learn(String command, String weightsOf, int size, Learner learner, Console console)
            throws IOException {
        var text = learner.learn(folds, seed, console.out()::println);
        if (weights == null) return;
        var names =
                places.stream()
                        .map(place -> place.getFileName().toString())
                        .collect(Collectors.joining(" "));
        var head =
                """
                # %s的权重，由下面的命令从 %d 份标注过的文件学得；说明里的数量自没有学过的网站。
                # tiaowen %s %s --folds %d --seed %d
                """
                        .formatted(weightsOf, size, command, names, folds, seed);
        Files.writeString(weights, head + text);
    }

    /** Of these documents nothing can be learned. */
    static Failure tooFew(String ending) {
        return new Failure("labels", "没有找到两份以上标注过的文件（文件名" + ending + "），学不出权重。");
    }

    static Failure unreadable(IOException cause) {
        return new Failure("labels", "标注的文件夹读不了，或权重写不进去。请检查路径和权限。", cause);
    }
}
