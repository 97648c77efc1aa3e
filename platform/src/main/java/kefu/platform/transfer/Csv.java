package kefu.platform.transfer;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kefu.platform.problem.CommonProblem;
import kefu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Records of RFC 4180. A text that a spreadsheet would take for a formula is written behind an apostrophe, which reading
 * takes away again.
 */
final class Csv {

    private static final ObjectReader RECORD =
            new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY);
    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private Csv() {}

    /** The texts of one record; refused is what is none. */
    static List<String> read(String record) {
        try (MappingIterator<List<String>> records = RECORD.readValues(record)) {
            List<String> cells = records.nextValue();
            if (records.hasNextValue()) {
                throw broken();
            }
            return cells.stream().map(Csv::plain).toList();
        } catch (IOException noRecord) {
            throw broken();
        }
    }

    private static Refusal broken() {
        return CommonProblem.MALFORMED
                .because("该行不是有效的 CSV 记录", "The row is no record of CSV")
                .at("", "csv", "请检查引号与逗号（RFC 4180）", "Look at its quotes and commas (RFC 4180)");
    }

    /** One record, without the end of its line. */
    static String write(List<@Nullable String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String plain(String cell) {
        boolean shielded = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return shielded ? cell.substring(1) : cell;
    }
}
