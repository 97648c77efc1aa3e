package kefu.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import kefu.platform.web.Cursors;

/** Places in the log as callers keep them: signed, so that nobody can make one up. */
@ApplicationScoped
public class Positions {

    private static final String MARK = "change";

    private final Cursors cursors;

    Positions(Cursors cursors) {
        this.cursors = cursors;
    }

    public String sign(long position) {
        return cursors.sign(List.of(MARK, Long.toString(position)));
    }

    /** The position of a cursor of ours; the refusal of any other names where it was sent. */
    public long read(String cursor, String pointer) {
        List<String> keys;
        try {
            keys = cursors.read(cursor);
        } catch (Refusal forged) {
            throw notOurs(pointer);
        }
        if (keys.size() != 2 || !keys.getFirst().equals(MARK)) {
            throw notOurs(pointer);
        }
        return Long.parseLong(keys.getLast());
    }

    private static Refusal notOurs(String pointer) {
        return CommonProblem.INVALID
                .because("游标无效", "The cursor is not one of ours")
                .at(pointer, "bad-cursor", "请使用上一次应答的 next", "Use the next of an answer before");
    }
}
