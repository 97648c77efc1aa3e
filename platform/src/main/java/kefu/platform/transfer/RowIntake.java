package kefu.platform.transfer;

import java.util.List;
import java.util.Set;

/**
 * Makes something of the rows of one kind. Exactly one bean per kind.
 *
 * <p>{@link #take} runs as whoever announced the file, in the transaction that also records how far the file is, so what it
 * does happens exactly once. A row is refused without having changed anything. If it throws, everything is undone and the
 * rows are given to it again one by one; what it then throws is what is wrong with that row. Of a dry run everything is
 * undone.
 */
public interface RowIntake {

    String kind();

    /** The columns a header may name; {@code a.*} stands for everything below {@code a}. */
    Set<String> columns();

    /**
     * Takes the first rows, all of them unless a later one hangs on an earlier one.
     *
     * @return what became of each row it took, at least of the first one
     */
    List<RowResult> take(List<Row> rows);
}
