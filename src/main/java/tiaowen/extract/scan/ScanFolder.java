package tiaowen.extract.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.model.Box;
import tiaowen.model.ScannedLine;

/**
 * Keeps pages that were read, a file each: words, places, scores, and pictures of the lines that
 * hold a doubtful character. A file is there whole or not at all, whenever the program is killed.
 * Those not asked for longest go when there are too many.
 */
public final class ScanFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ScanFolder.class);

    /** Raised when files of this kind look otherwise. */
    private static final int FORMAT = 1;

    /** A page takes some 60 kB; so many is fifteen thousand of them. In bytes. */
    static final long ROOM = 1L << 30;

    /** Lines are shown in this height, in dots. */
    private static final int PICTURE = 64;

    // a1b2…-12, the reader's name with it
    private static final Pattern NAME = Pattern.compile("[0-9a-z.-]{8,100}");
    private static final String ENDING = ".page";
    private static final String UNFINISHED = ".tmp";

    private final Path folder;
    private final long room;

    /**
     * @param folder is made when the first page comes
     */
    public ScanFolder(Path folder) {
        this(folder, ROOM);
    }

    ScanFolder(Path folder, long room) {
        this.folder = folder;
        this.room = room;
    }

    /** A page that is kept; empty where it is not, or its file is broken. */
    Optional<ReadPage> find(String name) {
        var file = file(name);
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            var page = page(in);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(page);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is read anew", file, e);
            return Optional.empty();
        }
    }

    /**
     * The picture of a line of a page that is kept, as PNG.
     *
     * @param name of the page, as people may have typed it
     * @param line number of the line, from 0
     */
    public Optional<byte[]> picture(String name, int line) {
        if (!NAME.matcher(name).matches()) return Optional.empty();
        try (var in = new DataInputStream(Files.newInputStream(file(name)))) {
            page(in);
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                int number = in.readInt();
                var bytes = new byte[in.readInt()];
                in.readFully(bytes);
                if (number == line) return Optional.of(bytes);
            }
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read", name, e);
            return Optional.empty();
        }
    }

    /** Keeps a page. */
    void put(String name, ReadPage page, Gray picture) throws IOException {
        Files.createDirectories(folder);
        var bytes = bytes(page, picture);
        // two programs may read the same page at once
        var own = name + "-" + ProcessHandle.current().pid() + UNFINISHED;
        var unfinished = folder.resolve(own);
        try {
            Files.write(unfinished, bytes);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    unfinished,
                    file(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("page: " + name);
        return folder.resolve(name + ENDING);
    }

    /** Removes what a killed program left behind, and what there is no room for. */
    public void tidy() {
        try {
            if (Files.isDirectory(folder)) makeRoom();
        } catch (IOException e) {
            LOG.warn("{} is tidied next time", folder, e);
        }
    }

    private record Kept(Path file, long size, FileTime used) {}

    private void makeRoom() throws IOException {
        var kept = new ArrayList<Kept>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (name.endsWith(UNFINISHED)) Files.deleteIfExists(file);
                if (!name.endsWith(ENDING)) continue;
                kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        long all = kept.stream().mapToLong(Kept::size).sum();
        kept.sort(Comparator.comparing(Kept::used));
        for (var page : kept) {
            if (all <= room) break;
            Files.deleteIfExists(page.file);
            all -= page.size;
        }
    }

    private static byte[] bytes(ReadPage page, Gray picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeInt(page.width());
            out.writeInt(page.height());
            out.writeDouble(page.dpi());
            out.writeInt(page.lines().size());
            for (var line : page.lines()) {
                out.writeInt(line.box().left());
                out.writeInt(line.box().top());
                out.writeInt(line.box().right());
                out.writeInt(line.box().bottom());
                out.writeInt(line.characters().size());
                for (var character : line.characters()) {
                    out.writeUTF(character.text());
                    out.writeFloat(character.middle());
                    out.writeFloat(character.score());
                }
            }
            pictures(page.lines(), picture, out);
        }
        return bytes.toByteArray();
    }

    private static void pictures(List<ReadLine> lines, Gray picture, DataOutputStream out)
            throws IOException {
        var doubtful = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) if (isDoubtful(lines.get(i))) doubtful.add(i);
        out.writeInt(doubtful.size());
        for (int i : doubtful) {
            var box = lines.get(i).box();
            var cut = picture.cut(box.left(), box.top(), box.right(), box.bottom());
            if (cut.height() > PICTURE) {
                cut = cut.scaled(Math.max(1, cut.width() * PICTURE / cut.height()), PICTURE);
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(cut.image(), "png", png);
            out.writeInt(i);
            out.writeInt(png.size());
            png.writeTo(out);
        }
    }

    private static boolean isDoubtful(ReadLine line) {
        return line.characters().stream()
                .anyMatch(character -> character.score() < ScannedLine.SURE);
    }

    private static ReadPage page(DataInputStream in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) throw new IOException("format " + format);
        int width = in.readInt();
        int height = in.readInt();
        double dpi = in.readDouble();
        int count = in.readInt();
        var lines = new ArrayList<ReadLine>();
        for (int i = 0; i < count; i++) {
            var box = new Box(in.readInt(), in.readInt(), in.readInt(), in.readInt());
            int length = in.readInt();
            var characters = new ArrayList<ReadCharacter>();
            for (int j = 0; j < length; j++) {
                characters.add(new ReadCharacter(in.readUTF(), in.readFloat(), in.readFloat()));
            }
            lines.add(new ReadLine(box, characters));
        }
        return new ReadPage(width, height, dpi, lines);
    }
}
