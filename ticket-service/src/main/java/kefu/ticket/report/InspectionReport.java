package kefu.ticket.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rounds that were gone and rounds that were missed (巡查、漏巡), by kind and area, in the periods that ended in those days. */
record InspectionReport(LocalDate from, LocalDate to, Instant asOf, List<Area> rows) {

    /**
     * One area.
     *
     * @param periods how many days, or months, there were
     * @param rate rounds gone of those planned
     */
    record Area(
            String kind,
            String area,
            int periods,
            int planned,
            int done,
            int missed,
            @Nullable BigDecimal rate) {

        static Area of(String kind, String area, int periods, Counted counted) {
            int missed = counted.planned() - counted.done();
            return new Area(
                    kind,
                    area,
                    periods,
                    counted.planned(),
                    counted.done(),
                    missed,
                    Rate.of(counted.done(), counted.planned()));
        }
    }

    /** Rounds of all the periods. */
    record Counted(int planned, int done) {}
}
