package kefu.journeys.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a data file of the demo; no field holds a comma or a quotation mark. */
final class Sheet {

    private Sheet() {}

    /** Every Nth row, the first one among them. */
    static List<String[]> rows(String name, int every) {
        List<String[]> all = rows(name);
        return IntStream.range(0, all.size())
                .filter(row -> row % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String[]> rows(String name) {
        InputStream file = Sheet.class.getResourceAsStream("/demo/" + name);
        if (file == null) {
            throw new IllegalStateException("No demo data " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
