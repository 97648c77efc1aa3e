package kefu.ticket.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers with a deal ÷ customers served, by operator (转化率, 002-M4 二2). */
record ConversionReport(LocalDate from, LocalDate to, Instant asOf, List<Row> rows) {

    /**
     * One operator.
     *
     * @param served customers on whose tickets he did something
     * @param deals customers whose order he took and nobody has cancelled
     * @param rate absent where nobody was served
     */
    record Row(
            String operator,
            int served,
            int deals,
            @Nullable BigDecimal rate) {

        static Row of(String operator, int served, int deals) {
            return new Row(operator, served, deals, Rate.of(deals, served));
        }
    }
}
