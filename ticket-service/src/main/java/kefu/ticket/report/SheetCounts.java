package kefu.ticket.report;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How other departments were supervised in complaints (工作单督办, 004-S8 7): the work sheets issued in a period.
 *
 * @param answeredOnTime of those answered
 * @param overdue not answered although their time has run out
 */
record SheetCounts(int issued, int answered, int answeredOnTime, int overdue) {

    static SheetCounts of(ResultSet row) throws SQLException {
        return new SheetCounts(
                row.getInt("issued"), row.getInt("answered"), row.getInt("on_time"), row.getInt("run_out"));
    }
}
