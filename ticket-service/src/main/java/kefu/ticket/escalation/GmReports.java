package kefu.ticket.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import kefu.platform.id.Uuid7;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Rows;

/** Everything the general manager was told, written down in the transaction that tells him and never changed. */
@ApplicationScoped
class GmReports {

    private static final String KEEP =
            "INSERT INTO gm_report (correlation_id, id, ticket_id, reason, reported_by, reported_at, matter)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Rows rows;

    GmReports(Rows rows) {
        this.rows = rows;
    }

    void add(GmReport report) {
        rows.write(
                KEEP,
                Arrays.asList(
                        Columns.bytes(Uuid7.at(report.at())),
                        Columns.bytes(report.ticket()),
                        report.reason().name(),
                        report.by(),
                        Columns.utc(report.at()),
                        report.matter()));
    }
}
