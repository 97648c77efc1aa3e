package kefu.platform.transfer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into its rows, without looking into them: at the end of a line, in CSV only where no quote is open. A row that
 * is too long or no UTF-8 is one that is refused, and the next one begins on the next line. Knows at which byte it is, so that
 * the file can be taken up again there.
 */
final class RowSource {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int SHOWN = 500;

    private final InputStream bytes;
    private final boolean quoted;
    private final int longest;
    private long at;
    private long line;

    RowSource(InputStream bytes, Format format, ImportJob.Progress from, int longest) {
        this.bytes = new BufferedInputStream(bytes);
        this.quoted = format == Format.CSV;
        this.longest = longest;
        this.at = from.reached();
        this.line = from.line();
    }

    /** The next row, or nothing at the end. */
    @Nullable
    RawRow next() {
        long begins = at;
        long first = line;
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        Quotes quotes = new Quotes();
        boolean tooLong = false;
        int one = read();
        while (one >= 0) {
            boolean ends = one == '\n' && (tooLong || !quotes.open);
            if (ends) {
                break;
            }
            quotes.see(one);
            tooLong |= row.size() >= longest;
            if (!tooLong) {
                row.write(one);
            }
            one = read();
        }
        return at == begins ? null : row(begins, first, row.toByteArray(), tooLong);
    }

    private RawRow row(long begins, long first, byte[] bytes, boolean tooLong) {
        boolean marked = begins == 0
                && bytes.length >= MARK.length
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        int from = marked ? MARK.length : 0;
        int length = bytes.length - from;
        String text;
        Refusal refusal = null;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException noText) {
            text = new String(bytes, from, length, StandardCharsets.UTF_8);
            refusal = tooLong ? null : notUtf8();
        }
        if (tooLong) {
            refusal = CommonProblem.INVALID
                    .because("该行超过 " + longest + " 字节", "The row is longer than " + longest + " bytes")
                    .at("", "too-long", "行过长，或引号未闭合", "The row is too long, or a quote is not closed");
        }
        String shown = refusal == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN);
        return new RawRow(
                first, line, at, shown.endsWith("\r") ? shown.substring(0, shown.length() - 1) : shown, refusal);
    }

    static Refusal notUtf8() {
        return CommonProblem.MALFORMED
                .because("内容不是有效的 UTF-8", "This is not valid UTF-8")
                .at("", "encoding", "请以 UTF-8 编码保存（Excel：CSV UTF-8）", "Save the file as UTF-8 (in Excel: CSV UTF-8)");
    }

    private int read() {
        try {
            int one = bytes.read();
            at += one < 0 ? 0 : 1;
            line += one == '\n' ? 1 : 0;
            return one;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether a quote is open: it opens at the beginning of a field only, and two of them within a field are one. */
    private final class Quotes {

        private boolean open;
        private boolean justClosed;
        private boolean fieldBegins = true;

        void see(int one) {
            if (!quoted) {
                return;
            }
            if (open) {
                open = one != '"';
                justClosed = !open;
                return;
            }
            open = one == '"' && (fieldBegins || justClosed);
            fieldBegins = one == ',';
            justClosed = false;
        }
    }
}
