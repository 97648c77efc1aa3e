package kefu.ticket.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kefu.ticket.ticket.TicketFacts;

/** Reads pages of tickets straight from their rows: a list changes nothing, so no entity is made of them. */
@ApplicationScoped
class ListDesk {

    private final AgroalDataSource database;

    ListDesk(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional
    List<TicketFacts> find(TicketList list) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(list.sql())) {
            for (int i = 0; i < list.parameters().size(); i++) {
                select.setObject(i + 1, list.parameters().get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                List<TicketFacts> found = new ArrayList<>();
                while (row.next()) {
                    found.add(TicketRows.facts(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Tickets could not be listed", e);
        }
    }
}
