package tiaowen.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Failure;

/**
 * A folder tree of policies; a zip archive in it is a folder too.
 *
 * @param root the folder
 * @param files all that should hold a policy, ordered by name
 */
public record Corpus(Path root, List<SourceFile> files) {
    /** Ending of the file that says what its neighbour cannot say itself. */
    static final String SIDECAR = ".meta.yaml";

    // 通知.pdf.crdownload   ~WRL0003.tmp   通知.docx.part   办法.txt~
    private static final Pattern TEMPORARY =
            Pattern.compile("(?i).*(?:\\.(?:tmp|part|partial|crdownload|download|swp|filepart)|~)");

    private static final Set<String> NOT_POLICIES =
            Set.of(
                    "readme.md",
                    CuratedFiles.GLOSSARY,
                    CuratedFiles.SYNONYMS,
                    CuratedFiles.SITES,
                    "thumbs.db",
                    "desktop.ini");

    public Corpus {
        files = List.copyOf(files);
    }

    /**
     * Looks through a folder and all below it. Links are followed, in circles once.
     *
     * @param except folders to leave out, such as an index that lies inside the corpus
     * @throws Failure {@code no-corpus} if there is no such folder
     */
    public static Corpus scan(Path root, Path... except) {
        if (!Files.isDirectory(root)) {
            throw new Failure("no-corpus", "没有找到语料文件夹 " + root + "。请检查路径，或用 --corpus 指定放政策文件的文件夹。");
        }
        var sites = CuratedFiles.sites(root);
        var files =
                walk(root, List.of(except)).stream().map(file -> file.withSites(sites)).toList();
        return new Corpus(root, files);
    }

    /**
     * The files that a path on the command line means: the file itself, or all policies of a folder
     * or of an archive.
     *
     * @throws Failure {@code no-such-file} if nothing is there
     */
    public static List<SourceFile> filesAt(Path path) {
        if (Files.isDirectory(path)) return walk(path, List.of());
        if (!Files.exists(path)) {
            throw new Failure("no-such-file", "没有找到 " + path + "。请检查文件名和路径。");
        }
        return Archives.expand(new SourceFile(path, path.getFileName().toString()));
    }

    /**
     * The file of that name in a folder.
     *
     * @param name as {@link SourceFile#name} says it
     * @throws Failure {@code no-corpus} if there is no such folder, {@code no-such-file} if there
     *     is no such file in it
     */
    public static SourceFile file(Path root, String name) {
        return scan(root).files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Failure(
                                        "no-such-file",
                                        "语料文件夹 "
                                                + root
                                                + " 里没有 "
                                                + name
                                                + "。请检查文件是否移走或改名，然后重新构建。"));
    }

    /** The same files, whose pictures of pages are read so. */
    public Corpus withScans(ScanReading scans) {
        return new Corpus(root, files.stream().map(file -> file.withScans(scans)).toList());
    }

    private static List<SourceFile> walk(Path root, List<Path> except) {
        var visitor = new Visitor(root, except);
        try {
            Files.walkFileTree(
                    root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("the visitor itself throws nothing", e);
        }
        visitor.files.sort(Comparator.comparing(SourceFile::name));
        return PagedFiles.joined(visitor.files);
    }

    /** Whether a file or folder of this name may hold policies. */
    static boolean holdsPolicy(String name) {
        if (name.startsWith("_") || isTemporary(name)) return false;
        var small = name.toLowerCase(Locale.ROOT);
        return !NOT_POLICIES.contains(small) && !small.endsWith(SIDECAR);
    }

    /** Whether programs write a file or folder of this name beside one until that is whole. */
    public static boolean isTemporary(String name) {
        return name.startsWith(".") || name.startsWith("~$") || TEMPORARY.matcher(name).matches();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> except;
        private final List<SourceFile> files = new ArrayList<>();

        Visitor(Path root, List<Path> except) {
            this.root = root;
            this.except = except.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) return FileVisitResult.CONTINUE;
            boolean enter =
                    holdsPolicy(folder.getFileName().toString())
                            && !except.contains(folder.toAbsolutePath().normalize());
            return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (holdsPolicy(file.getFileName().toString())) add(file);
            return FileVisitResult.CONTINUE;
        }

        /** What cannot be looked at stays in the list: reading it says why, by name. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            boolean circle = why instanceof FileSystemLoopException;
            if (!circle && holdsPolicy(file.getFileName().toString())) add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException why) {
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file) {
            var parts = new ArrayList<String>();
            root.relativize(file).forEach(part -> parts.add(part.toString()));
            // Some systems hand out names with accents and some kana apart; links must not differ.
            var name = Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC);
            files.addAll(Archives.expand(new SourceFile(file, name)));
        }
    }
}
