package kefu.ticket.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kefu.platform.operations.Columns;
import kefu.ticket.listing.Listing;
import kefu.ticket.listing.Rows;

/** The replica of contracts. A later fact is never undone by an earlier one that arrives late. */
@ApplicationScoped
class CustomerContracts {

    // MySQL assigns from left to right: the sequence is compared before it is replaced.
    private static final String KEEP = "INSERT INTO customer_contract (contract_id, customer_id, kind, signed_on,"
            + " delivered_on, expires_on, sequence) VALUES (?, ?, ?, ?, ?, ?, ?) AS fresh ON DUPLICATE KEY UPDATE"
            + later("kind") + later("signed_on") + later("delivered_on") + later("expires_on")
            + " sequence = GREATEST(fresh.sequence, customer_contract.sequence)";

    private final Rows rows;

    CustomerContracts(Rows rows) {
        this.rows = rows;
    }

    void keep(UUID customer, CustomerContract told, long sequence) {
        rows.change(
                KEEP,
                Arrays.asList(
                        Columns.bytes(told.contractId()),
                        Columns.bytes(customer),
                        told.kind(),
                        told.signedOn(),
                        told.deliveredOn(),
                        told.expiresOn(),
                        sequence));
    }

    /** The latest first. */
    List<CustomerContract> of(UUID customer, int most) {
        return rows.list(
                listing(customer, most),
                row -> new CustomerContract(
                        Columns.uuid(row.getBytes("contract_id")),
                        row.getString("kind"),
                        Objects.requireNonNull(row.getObject("signed_on", LocalDate.class)),
                        row.getObject("delivered_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class)));
    }

    static Listing listing(UUID customer, int most) {
        return Listing.of(
                        "c.contract_id, c.kind, c.signed_on, c.delivered_on, c.expires_on",
                        "customer_contract c FORCE INDEX (customer_contract_customer)")
                .where("c.customer_id = ?", (Object) Columns.bytes(customer))
                .limited("c.signed_on DESC", most);
    }

    private static String later(String column) {
        return " " + column + " = IF(fresh.sequence > customer_contract.sequence, fresh." + column
                + ", customer_contract." + column + "),";
    }
}
