package kefu.ticket.file;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One stretch of a file that was asked for (RFC 9110 14.1.2); several at once, or another unit, mean all of it. */
public record ByteRange(long from, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** Nothing where all of it is to be given; of length 0 where nothing of it can be given. */
    public static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!asked.matches()) {
            return Optional.empty();
        }
        String first = Objects.requireNonNull(asked.group(1));
        String last = Objects.requireNonNull(asked.group(2));
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(end(Long.parseLong(last), size));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        return to < from
                ? Optional.empty()
                : Optional.of(new ByteRange(from, Math.max(0, Math.min(to, size - 1) - from + 1)));
    }

    private static ByteRange end(long wanted, long size) {
        long length = Math.min(wanted, size);
        return new ByteRange(size - length, length);
    }

    /** As the answer names it. */
    public String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
