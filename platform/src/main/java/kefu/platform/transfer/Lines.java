package kefu.platform.transfer;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written while it is read, a page at a time: never more than a page in memory, no transaction longer than a
 * page. The first page is read before anything is answered, so that a refusal still is one. Whoever hangs up ends it with the
 * page in hand.
 */
public final class Lines<T> implements StreamingOutput {

    private final @Nullable String head;
    private final Function<T, String> line;
    private final Function<@Nullable T, List<T>> pages;
    private final List<T> first;

    private Lines(@Nullable String head, Function<T, String> line, Function<@Nullable T, List<T>> pages) {
        this.head = head;
        this.line = line;
        this.pages = pages;
        this.first = pages.apply(null);
    }

    /**
     * @param head what stands before the first row
     * @param pages the rows after a row, or the first ones; nothing at the end
     */
    public static <T> Lines<T> of(
            @Nullable String head, Function<T, String> line, Function<@Nullable T, List<T>> pages) {
        return new Lines<>(head, line, pages);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 32 << 10);
        if (head != null) {
            writer.write(head);
            writer.write("\r\n");
        }
        String end = head == null ? "\n" : "\r\n";
        for (List<T> page = first; !page.isEmpty(); page = pages.apply(page.getLast())) {
            for (T row : page) {
                writer.write(line.apply(row));
                writer.write(end);
            }
            writer.flush();
        }
        writer.flush();
    }
}
