package kefu.journeys.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a data file of the demo; no field holds a comma or a quotation mark. */
final class Sheet {

    private Sheet() {}

    static List<String[]> rows(String name) {
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
