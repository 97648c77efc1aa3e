package kefu.platform.process;

import java.util.List;
import kefu.platform.text.Text;

/** A line of the catalogue. */
public record ProcessSummary(String key, int version, Text title, List<String> source) {

    static ProcessSummary of(Definition definition) {
        return new ProcessSummary(definition.key(), definition.version(), definition.title(), definition.source());
    }
}
