package tiaowen.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import tiaowen.model.Failure;

/** Says in words what kept a build from writing. */
final class BuildFailures {
    private BuildFailures() {}

    static Failure failure(Path index, IOException cause) {
        if (isFull(cause)) {
            return new Failure(
                    "disk-full",
                    "磁盘空间不足，新索引没有建成，原有索引未受影响。请清理 " + index + " 所在的磁盘后重新运行 tiaowen build。",
                    cause);
        }
        if (cause instanceof CorruptIndexException) {
            return new Failure(
                    "index-check-failed",
                    "新索引没有通过核对，没有启用，原有索引未受影响。请运行 tiaowen build --full 重建；仍不通过时请检查磁盘。",
                    cause);
        }
        return new Failure("index-unwritable", "无法写入索引文件夹 " + index + "，原有索引未受影响。请检查权限和磁盘。", cause);
    }

    /** Systems tell it in words only: Linux, Windows, a quota. */
    private static boolean isFull(Throwable cause) {
        return Stream.iterate(cause, e -> e != null, Throwable::getCause)
                .limit(10)
                .map(e -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(
                        message ->
                                message.contains("no space left")
                                        || message.contains("not enough space")
                                        || message.contains("磁盘空间不足")
                                        || message.contains("quota exceeded"));
    }
}
