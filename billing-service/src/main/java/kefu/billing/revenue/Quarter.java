package kefu.billing.revenue;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A calendar quarter, written {@code 2024-Q1}. */
record Quarter(int year, int number) {

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
