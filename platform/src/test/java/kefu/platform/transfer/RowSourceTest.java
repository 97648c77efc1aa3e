package kefu.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kefu.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class RowSourceTest {

    private static final ImportJob.Progress START = new ImportJob.Progress(0, 1, ImportJob.Counts.NONE);

    @Test
    void aRecordEndsWhereNoQuoteIsOpen() {
        List<RawRow> rows =
                rows(Format.CSV, "a,\"b\nc \"\"d\"\"\",e\r\nf,g 5\" h,i\nlast".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(RawRow::text).containsExactly("a,\"b\nc \"\"d\"\"\",e", "f,g 5\" h,i", "last");
        assertThat(rows).extracting(RawRow::line).containsExactly(1L, 3L, 4L);
        assertThat(Csv.read(rows.getFirst().text())).containsExactly("a", "b\nc \"d\"", "e");
    }

    @Test
    void aFileIsTakenUpAgainAtAnyOfItsRows() {
        byte[] file = "{\"a\":1}\n\n{\"a\":\"电\"}\n{\"a\":3}".getBytes(StandardCharsets.UTF_8);
        for (RawRow row : rows(Format.NDJSON, file)) {
            byte[] rest = Arrays.copyOfRange(file, (int) row.end(), file.length);
            ImportJob.Progress from = new ImportJob.Progress(row.end(), row.nextLine(), ImportJob.Counts.NONE);
            RowSource again = new RowSource(new ByteArrayInputStream(rest), Format.NDJSON, from, 100);
            List<RawRow> later = new ArrayList<>();
            for (RawRow next = again.next(); next != null; next = again.next()) {
                later.add(next);
            }
            assertThat(later)
                    .isEqualTo(rows(Format.NDJSON, file).stream()
                            .filter(one -> one.line() > row.line())
                            .toList());
        }
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstRow() {
        assertThat(rows(Format.CSV, "\uFEFFname\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(RawRow::text)
                .containsExactly("name");
    }

    @Test
    void aRowThatIsTooLongOrNoUtf8KeepsNoneOfTheOthersOut() {
        List<RawRow> rows =
                rows(Format.CSV, ("ok\n\"" + "x".repeat(200) + "\n电\nok\n").getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(row -> row.refusal() == null).containsExactly(true, false, true, true);
        byte[] gbk = {'o', 'k', '\n', (byte) 0xB5, (byte) 0xE7, '\n', 'o', 'k'};
        assertThat(rows(Format.NDJSON, gbk))
                .extracting(row -> row.refusal() == null)
                .containsExactly(true, false, true);
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaComesBackAsItWas() {
        List<String> cells = List.of("=1+1", "+8613800138000", "-5", "@x", "'quoted", "a,b", "c\"d", "");
        String written = Csv.write(new ArrayList<>(cells));
        assertThat(written).startsWith("'=1+1,'+8613800138000,'-5,'@x,'quoted,\"a,b\",\"c\"\"d\",");
        assertThat(Csv.read(written)).isEqualTo(cells);
    }

    @Test
    void aRecordThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Csv.read("\"a\"b,c")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Csv.read("\"open")).isInstanceOf(Refusal.class);
    }

    @Test
    void aHeaderNamesOnlyWhatIsKnownAndNothingTwice() {
        RowReader.check("name,form.colour,error.line", Set.of("name", "form.*"));
        assertThatThrownBy(() -> RowReader.check("name,nope,form.,name", Set.of("name", "form.*")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(one -> one.pointer() + " " + one.code())
                                .containsExactly("/nope unknown-column", "/form. unknown-column", "/name twice"));
    }

    private static List<RawRow> rows(Format format, byte[] file) {
        RowSource source = new RowSource(new ByteArrayInputStream(file), format, START, 100);
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }
}
