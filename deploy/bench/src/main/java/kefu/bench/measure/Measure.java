package kefu.bench.measure;

import java.util.List;

/** Something that is measured, with what the bare machine does beside it. */
public interface Measure {

    List<Result> run() throws Exception;
}
